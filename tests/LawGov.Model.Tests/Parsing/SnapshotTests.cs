using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Parsing;

/// <summary>The whole model of each seed, as approved by a reader.</summary>
public class SnapshotTests
{
    public static TheoryData<string> Seeds => Repository.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Seed_reads_as_approved(string seed)
    {
        var result = PolicyDocumentParser.Default.Parse(Repository.ReadSeed(seed));
        var text = DocumentText.Describe(result.Document) + string.Concat(result.Diagnostics.Select(d => d + "\n"));
        text.ShouldMatchApproved(options => options.SubFolder("Approved").WithDiscriminator(seed).NoDiff());
    }
}
