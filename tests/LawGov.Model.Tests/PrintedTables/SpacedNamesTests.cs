using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Names of columns whose characters stand apart.</summary>
public class SpacedNamesTests
{
    [Theory]
    [InlineData("序号 工 作 任 务 牵头部门", "序号|工作任务|牵头部门")]
    [InlineData("序 号  任 务 内 容  责 任 单 位", "序号|任务内容|责任单位")]
    [InlineData("责　任　单　位", "责任单位")]
    [InlineData("甲 乙 丙", "甲|乙|丙")] // no name of a column
    [InlineData("任  务", "任|务")] // so far apart are two cells
    [InlineData("1 2", "1|2")]
    [InlineData("序 号 任 务 责 任 单 位 完 成 时 限", "序|号|任|务|责|任|单|位|完|成|时|限")] // one distance throughout
    [InlineData("", "")]
    public void Join(string line, string expected) => string.Join('|', new PrintedLine(line, 0, line.Length).Words.Select(w => PrintedLine.Compact(line, w.Range))).ShouldBe(expected);

    [Fact]
    public void Rows_stand_below_them() => TableText.Of("序 号  工 作 任 务  责 任 单 位\n1 旅游人数增长5%左右 县文旅局\n2 新增就业2000人以上 县人社局\n3 步道延长3公里 县住建局\n")
        .ShouldBe(["序号|工作任务|责任单位", "1|旅游人数增长5%左右|县文旅局", "2|新增就业2000人以上|县人社局", "3|步道延长3公里|县住建局"]);
}
