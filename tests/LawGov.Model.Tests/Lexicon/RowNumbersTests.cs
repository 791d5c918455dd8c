using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Cells that number a row.</summary>
public class RowNumbersTests
{
    [Theory]
    [InlineData("1", 1, 0, 1)]
    [InlineData("1.", 1, 0, 2)]
    [InlineData("(1)", 1, 0, 3)]
    [InlineData("①", 1, 0, 1)]
    [InlineData("一", 1, 0, 1)]
    [InlineData("(十二)", 12, 0, 4)]
    [InlineData("★1", 1, 1, 2)]
    [InlineData("1★", 1, 0, 1)]
    [InlineData("★★1※", 1, 2, 3)]
    [InlineData("第4项", 4, 0, 3)]
    [InlineData("第十二条", 12, 0, 4)]
    [InlineData("★第3号", 3, 1, 4)]
    [InlineData("2-1", 0, 0, 3)] // names the row, is no number
    [InlineData("1.1", 0, 0, 3)]
    public void Read(string cell, int number, int start, int end)
    {
        RowNumbers.TryRead(cell, out var found, out var from, out var to).ShouldBeTrue();
        (found, from, to).ShouldBe((number, start, end));
    }

    [Theory]
    [InlineData("")]
    [InlineData("★")]
    [InlineData("0")]
    [InlineData("第项")]
    [InlineData("第0项")]
    [InlineData("第4批")]
    [InlineData("第某项")]
    [InlineData("-1")]
    [InlineData("1-")]
    [InlineData("1-甲")]
    [InlineData("县司法局")]
    [InlineData("1县司法局")]
    [InlineData("1-2-3-4-5-6")] // longer than any number of a row
    public void Not_read(string cell)
    {
        RowNumbers.TryRead(cell, out var number, out _, out _).ShouldBeFalse();
        number.ShouldBe(0);
    }

    [Fact]
    public void The_longest_name_of_a_row_is_ten_characters() => RowNumbers.TryRead("1-2-3-4-55", out _, out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData("一", true)]
    [InlineData("十二、", true)]
    [InlineData("一.", true)]
    [InlineData("零", false)]
    [InlineData("1", false)]
    [InlineData("一级", false)]
    [InlineData("", false)]
    public void Chinese_numbers(string name, bool expected) => RowNumbers.IsChinese(name).ShouldBe(expected);
}
