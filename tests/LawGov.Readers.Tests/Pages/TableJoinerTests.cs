using LawGov.Readers.Pages;

namespace LawGov.Readers.Tests.Pages;

public class TableJoinerTests
{
    // Rows set apart by /, cells by |; ^ goes on from above.
    [Theory]
    [InlineData("序号|任务/1|甲。", "序号|任务/2|乙。", "序号|任务/1|甲。/2|乙。", "a header that is repeated is left out")]
    [InlineData("序号|任务/1|甲的前", "|半。/2|乙。", "序号|任务/1|甲的前半。/2|乙。", "a row that a page cuts is mended")]
    [InlineData("序号|任务/1|甲。", "|乙。/2|丙。", "序号|任务/1|甲。/^|乙。/2|丙。", "a row below a cell that spans both pages repeats it")]
    [InlineData("序号|任务/1|甲", "|1.乙。", "序号|任务/1|甲/^|1.乙。", "a label starts a row of its own")]
    public void Joins_tables(string table, string next, string expected, string because)
    {
        var whole = Table(1, table);
        var rest = Table(2, next);
        TableJoiner.GoesOn(whole, rest).ShouldBeTrue();
        TableJoiner.Join(whole, rest);
        string.Join('/', whole.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Value is null ? "^" : string.Concat(c.Value))))).ShouldBe(expected, because);
    }

    [Theory]
    [InlineData("50 100 300", true)]
    [InlineData("55 105 305", true)]
    [InlineData("50 110 300", false)]
    [InlineData("50 100 200 300", false)]
    public void Knows_a_table_by_its_columns(string columns, bool expected) =>
        TableJoiner.GoesOn(Table(1, "a|b"), Table(2, "a|b") with { Columns = [.. columns.Split(' ').Select(double.Parse)] }).ShouldBe(expected);

    private static PageTable Table(int page, string rows) => new(page, 0, 100, [50, 100, 300],
        [.. rows.Split('/').Select(r => new PageRow(page, new SortedDictionary<int, List<string>?>(r.Split('|').Select((c, i) => (i, c)).ToDictionary(c => c.i, c => c.c.Length == 0 ? [] : (List<string>?)[c.c]))))]);
}
