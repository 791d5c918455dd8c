using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Strips of a page that stay empty.</summary>
public class EmptyStripsTests
{
    /// <summary>For each place how many lines cover it, from the second place to the last but one.</summary>
    [Theory]
    [InlineData("900099", 0, "1 3")]
    [InlineData("999999", 0, "0 0")]
    [InlineData("909009", 0, "3 2")]
    [InlineData("900909", 0, "1 2")] // of the longest runs the first: a later one is shorter
    [InlineData("901119", 0, "1 1")]
    [InlineData("901119", 1, "1 1")] // the fewest lines, not the most places
    [InlineData("911119", 1, "1 4")]
    [InlineData("911119", 0, "0 0")]
    [InlineData("911011", 1, "3 1")]
    [InlineData("912219", 2, "1 1")]
    [InlineData("922229", 2, "1 4")]
    [InlineData("000000", 0, "1 4")] // no more than asked for
    public void Clearest_run(string covered, int most, string expected)
    {
        var (start, length) = EmptyStrips.ClearestRun([.. covered.Select(c => c - '0')], 1, covered.Length - 1, most);
        $"{(length == 0 ? 0 : start)} {length}".ShouldBe(expected);
    }
}
