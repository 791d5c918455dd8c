using LawGov.Analysis.Outlines;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Outlines;

/// <summary>What is built in is not checked again at each start, but here.</summary>
public sealed class BuiltInFilesTests
{
    [Theory]
    [InlineData("outline-2015")]
    [InlineData("outline-2021")]
    public void AnOutlineThatIsBuiltInPassesTheChecksOfFilesFromOutside(string id) =>
        OutlineLoader.Load(File.ReadAllText(Repository.PathOf("src", "LawGov.Analysis", "Outlines", "Data", $"{id}.json"))).ShouldBe(BuiltInOutlines.Find(id));
}
