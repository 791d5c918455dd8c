namespace LawGov.Model.Tests.Normalizing;

/// <summary>Which lines are rows of a table, and where a row ends whose cells contain line breaks.</summary>
public class RowLinesTests
{
    [Theory]
    [InlineData("甲\t乙\n丙\t丁", "r 甲⇥乙¶r 丙⇥丁")]
    [InlineData("甲\t乙\n丙丁", "甲乙¶丙丁")]
    [InlineData("甲乙\n丙\t丁", "甲乙¶丙丁")]
    [InlineData("甲\t乙\n丙\t丁\t戊", "甲乙¶丙丁戊")]
    [InlineData("甲\t乙\t丙\n丁\t戊", "甲乙丙¶丁戊")]
    [InlineData("甲\t乙\n\n丙\t丁", "r 甲⇥乙¶¶r 丙⇥丁")]
    [InlineData("甲\t乙\n\n丙\t丁\n\n戊\t己", "r 甲⇥乙¶¶r 丙⇥丁¶¶r 戊⇥己")]
    [InlineData("甲\t乙\n\n\n丙\t丁", "r 甲⇥乙¶¶¶r 丙⇥丁")]
    [InlineData("甲\t乙\n一、丙\n丁\t戊", "r 甲⇥乙¶一、丙¶r 丁⇥戊")]
    [InlineData("甲\t乙\n丙\n丁\t戊", "甲乙¶丙¶丁戊")]
    [InlineData("甲\t乙\n（一）丙\n丁\t戊", "r 甲⇥乙¶(一)丙¶r 丁⇥戊")]
    [InlineData("甲\t乙\n1.丙\n丁\t戊", "甲乙¶1.丙¶丁戊")]
    [InlineData("|甲|乙|\n|---|---|\n|丙|丁|", "r 甲⇥乙¶r¶r 丙⇥丁")]
    [InlineData("|甲|乙|\n|:--|--:|\n|丙|丁|", "r 甲⇥乙¶r¶r 丙⇥丁")]
    [InlineData("甲|乙|丙\n丁|戊|己", "r 甲⇥乙⇥丙¶r 丁⇥戊⇥己")]
    [InlineData("甲|乙\n丙|丁", "甲|乙¶丙|丁")]
    [InlineData("|甲|乙\n|丙|丁", "r 甲¶r 丙")]
    [InlineData("|甲|\n|乙|", "r 甲¶r 乙")]
    [InlineData("| **甲** | 乙 |\n| 丙 | 丁 |", "r 甲⇥乙¶r 丙⇥丁")]
    [InlineData("||乙|\n|丙||", "r ⇥乙¶r 丙⇥")]
    [InlineData("甲\t \t乙\n丙\t丁\t戊", "r 甲⇥⇥乙¶r 丙⇥丁⇥戊")]
    [InlineData(" 甲\t乙 \n 丙\t丁", "r 甲⇥乙¶r 丙⇥丁")]
    [InlineData("甲|乙|丙|丁|\n甲|乙|丙|丁|\n乙|丙|丁|", "r 甲⇥乙⇥丙⇥丁⇥¶r 甲⇥乙⇥丙⇥丁⇥¶r 乙⇥丙⇥丁⇥")] // a cell is left out
    [InlineData("甲|乙|丙|丁|\n甲|乙|丙|丁|\n丙|丁|", "r 甲⇥乙⇥丙⇥丁⇥¶r 甲⇥乙⇥丙⇥丁⇥¶r 丙⇥丁⇥")]
    [InlineData("甲|乙|丙|丁|戊|\n甲|乙|丙|丁|戊|\n丁|戊|", "r 甲⇥乙⇥丙⇥丁⇥戊⇥¶r 甲⇥乙⇥丙⇥丁⇥戊⇥¶丁|戊|")] // three
    [InlineData("甲|乙|丙|丁\n甲|乙|丙|丁\n乙|丙|丁", "r 甲⇥乙⇥丙⇥丁¶r 甲⇥乙⇥丙⇥丁¶乙|丙|丁")] // no bar at the end
    [InlineData("\t甲\n\t乙", "甲¶乙")] // tabs that indent
    [InlineData("\t甲\n\t乙\n丙\t丁", "甲¶r ⇥乙¶r 丙⇥丁")]
    [InlineData("甲\t乙\n\t丙\n\t丁", "r 甲⇥乙¶r ⇥丙¶r ⇥丁")] // empty cells of a table
    [InlineData("甲\t乙\n丙\n\t丁", "甲乙¶丙¶丁")]
    public void Rows_have_as_many_marks_as_their_neighbours(string text, string expected) => LineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("甲\t乙\t丙\n丁\t戊\n续\t己", "r 甲⇥乙⇥丙¶r 丁⇥戊¶r 续⇥己")]
    [InlineData("甲\t乙\t丙\n丁\n戊\t己", "甲乙丙¶丁¶戊己")]
    [InlineData("甲\t乙\t丙\n丁\t戊\n续一\n续二\t己", "r 甲⇥乙⇥丙¶r 丁⇥戊续一续二⇥己")]
    [InlineData("甲\t乙\t丙\n丁\t戊\n一\n二\n三\n四\t己", "r 甲⇥乙⇥丙¶r 丁⇥戊一二三四⇥己")]
    [InlineData("甲\t乙\t丙\n丁\t戊\n一\n二\n三\n四\n五\t己", "甲乙丙¶丁戊¶一¶二¶三¶四¶五己")]
    [InlineData("甲\t乙\t丙\n丁\t戊\n续\t己\t庚", "甲乙丙¶丁戊¶续己庚")]
    [InlineData("甲\t乙\n丙\t丁、\n戊", "r 甲⇥乙¶r 丙⇥丁、戊")]
    [InlineData("甲\t乙\n丙\t丁，\n戊", "r 甲⇥乙¶r 丙⇥丁,戊")]
    [InlineData("甲\t乙\n丙\t丁,\n戊", "r 甲⇥乙¶r 丙⇥丁,戊")]
    [InlineData("甲\t乙\n丙\t丁\n戊", "r 甲⇥乙¶r 丙⇥丁¶戊")]
    [InlineData("甲\t乙\n丙\t丁、\n\n戊", "r 甲⇥乙¶r 丙⇥丁、¶¶戊")]
    [InlineData("甲\t乙\n丙\t丁、\n戊、\n己、\n庚、\n辛、\n壬、\n癸", "r 甲⇥乙¶r 丙⇥丁、戊、己、庚、辛、壬、¶癸")]
    [InlineData("甲\t乙\n丙\t丁、\n戊\t己", "r 甲⇥乙¶r 丙⇥丁、¶r 戊⇥己")]
    [InlineData("甲\t乙\n丙\t丁、", "r 甲⇥乙¶r 丙⇥丁、")]
    [InlineData("甲\t乙\t丙", "甲乙丙")]
    [InlineData("甲\t乙\t\n丙\t丁\n戊\t己\t庚", "甲乙¶丙丁¶戊己庚")]
    public void A_cell_may_break_its_lines(string text, string expected) => LineText.Of(text).ShouldBe(expected);
}
