using LawGov.Analysis.Outlines;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Outlines;

/// <summary>What is built in is not checked again at each start, but here.</summary>
public sealed class BuiltInFilesTests
{
    [Theory]
    [InlineData("outline-2015")]
    [InlineData("outline-2021")]
    public void An_outline_that_is_built_in_passes_the_checks_of_files_from_outside(string id) =>
        OutlineLoader.Load(File.ReadAllText(Repository.PathOf("src", "LawGov.Analysis", "Outlines", "Data", $"{id}.json"))).ShouldBe(BuiltInOutlines.Find(id));
}
