using LawGov.Model.Parsing;
using LawGov.Model.Tests.Forms;

namespace LawGov.Model.Tests.Assembling;

/// <summary>Small documents and all that is assembled from them, as the page beside this file shows them.</summary>
public class AssembledDocumentTests
{
    public static TheoryData<string> Documents => new(Example.In("tests", "LawGov.Model.Tests", "Assembling").Select(e => e.ToString()));

    [Theory, MemberData(nameof(Documents))]
    public void Document_is_assembled(string name)
    {
        var example = Example.In("tests", "LawGov.Model.Tests", "Assembling").Single(e => e.ToString() == name);
        AssembledText.Describe(PolicyDocumentParser.Default.Parse(example.Text)).ShouldBe(example.Reading);
    }
}
