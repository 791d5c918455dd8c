using LawGov.Analysis.Citations;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>Whether titles speak of one matter.</summary>
public class SharedMatterTests
{
    [Theory]
    [InlineData("法治政府建设纲要", "县法治政府要点", true)] // four letters in a row
    [InlineData("法治政建设", "县法治政要点", false)] // three
    [InlineData("2021年规划", "2021年规划", false)] // digits are none
    [InlineData("优化营商环境", "优化营商环境", true)]
    [InlineData("优化营商", "优化营商", true)]
    [InlineData("优化营", "优化营", false)]
    [InlineData(null, "优化营商", false)]
    [InlineData("优化营商", null, false)]
    public void Shared(string? one, string? other, bool expected)
    {
        SharedMatter.IsShared(one, other).ShouldBe(expected);
        SharedMatter.IsShared(other, one).ShouldBe(expected);
    }

    [Fact]
    public void Runs_stand_between_letters_only() => SharedMatter.Runs("法治政府（2021）建设纲要稿").ShouldBe(["法治政府", "建设纲要", "设纲要稿"]);
}
