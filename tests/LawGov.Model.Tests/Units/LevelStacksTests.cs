using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

/// <summary>Levels side by side without a mark, and names that only begin like them.</summary>
public class LevelStacksTests
{
    [Theory]
    [InlineData("市县司法局", 2)]
    [InlineData("省市县财政部门", 3)]
    [InlineData("区县市场监管局", 2)]
    [InlineData("省市场监管局", 0)]
    [InlineData("县乡村振兴局", 0)]
    [InlineData("市司法局", 0)]
    [InlineData("县市司法局", 0)]
    [InlineData("市县局", 0)]
    [InlineData("", 0)]
    public void Stacked(string name, int length) => LevelStacks.Read(name).ShouldBe(length);

    [Theory]
    [InlineData("市县两级财政局", 4)]
    [InlineData("区、街道两级党委", 6)]
    [InlineData("省市县三级财政部门", 5)]
    [InlineData("市县六级财政局", 0)]
    [InlineData("市县两级", 0)]
    [InlineData("东山两级财政局", 0)]
    public void Counted(string name, int length) => LevelStacks.ReadCounted(name).ShouldBe(length);
}
