using LawGov.Model.Parsing;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>No document is told that its own text is another's, whatever it is made of.</summary>
public class OwnTextTests
{
    public static TheoryData<string> Names => [.. Construct.All.Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_document_is_read_from_its_own_text(string name)
    {
        var text = Construct.All.Single(c => c.Name == name).Text(3000);
        PolicyDocumentParser.Default.Parse(text).Document.IsReadFrom(text).ShouldBeTrue();
    }
}
