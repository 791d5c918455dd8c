using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>What every test of this repository has to keep to.</summary>
public sealed partial class AssertionTests
{
    [Fact]
    public void No_assertion_is_left_out_where_there_is_nothing()
    {
        // found?.Name.ShouldBe(…) asserts nothing when found is null; (found?.Name).ShouldBe(…) does.
        var lines = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(path) != "AssertionTests.cs")
            .SelectMany(path => File.ReadLines(path).Where(line => Skipped().IsMatch(line)).Select(line => $"{Path.GetFileName(path)}: {line.Trim()}"));
        lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("found?.Name.ShouldBe(name);", true)]
    [InlineData("Find(name)?.ToString().ShouldBe(name);", true)]
    [InlineData("found?.Parts[0].Name.ShouldNotBeNull();", true)]
    [InlineData("(found?.Name).ShouldBe(name);", false)]
    [InlineData("all.Select(x => x?.Name).ShouldBe(names);", false)]
    [InlineData("found!.Name.ShouldBe(name);", false)]
    public void What_is_left_out(string line, bool expected) => Skipped().IsMatch(line).ShouldBe(expected);

    [GeneratedRegex(@"\?\.\w+(\([^()]*\)|\[[^\]]*\])?(\.\w+(\([^()]*\)|\[[^\]]*\])?)*\.Should\w+\(")]
    private static partial Regex Skipped();
}
