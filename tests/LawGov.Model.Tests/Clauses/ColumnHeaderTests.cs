using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Names of columns in order, among them some that no list knows.</summary>
public class ColumnHeaderTests
{
    [Theory]
    [InlineData("序号 任务 责任单位", "Number Text Units")]
    [InlineData("序号 民生实事 责任单位", "Number Text Units")]
    [InlineData("序号 民生实事 任务 责任单位", "Number Other Text Units")]
    [InlineData("序号 民生实事 堵点 责任单位", "Number Text Other Units")] // the first of them is the text
    [InlineData("序号 任务 责任单位 桥名", "Number Text Units")] // nothing known behind it
    [InlineData("序号 任务 县水利局 责任单位", "Number Text")] // a name of a body
    [InlineData("序号 一二三四五六七八 责任单位", "Number Text Units")]
    [InlineData("序号 一二三四五六七八九 责任单位", "Number")]
    [InlineData("序号 桥 责任单位", "Number")]
    [InlineData("序号 3座桥 责任单位", "Number")]
    [InlineData("序号 ab 责任单位", "Number")]
    [InlineData("任务 民生实事 责任单位", "Text")] // the header does not begin with numbers
    [InlineData("民生实事 责任单位", "")]
    [InlineData("序号 民生实事 完成时限", "Number Other Deadline")] // no units, no text
    public void Columns(string names, string expected)
    {
        var header = new ColumnHeader();
        foreach (var name in names.Split(' '))
            if (!header.TryAdd(name)) break;
        string.Join(' ', header.Columns.Select(c => c.Kind)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("分类 序号 任务 责任单位 发展目标 1 建桥", "Text Number Text Units")] // 发展目标 is the first cell of 分类
    [InlineData("领域 分类 序号 任务 责任单位 重点工作 发展目标 1", "Text Text Number Text Units")]
    [InlineData("领域 分类 序号 任务 责任单位 重点工作 三农 1", "Text Text Number Text Units")]
    [InlineData("分类 序号 任务 责任单位 乡村振兴 1 建桥", "Text Number Text Units")]
    [InlineData("序号 分类 任务 责任单位 1 发展目标", "Number Text Text Units")]
    [InlineData("工作要求 序号 任务 责任单位 1 建桥", "Text Number Text Units")] // a heading above the table
    [InlineData("工作要求 序号 任务 责任单位 备注 1 建桥", "Text Number Text Units Other")]
    [InlineData("序号 任务 责任单位 工作目标 1 建桥", "Number Text Units Text")]
    [InlineData("序号 1", "Number")]
    [InlineData("", "")]
    public void Columns_above_cells(string cells, string expected) => string.Join(' ', ColumnHeader.Of(cells.Split(' ')).Select(c => c.Kind)).ShouldBe(expected);

    [Theory]
    [InlineData("Number None Units", 1)]
    [InlineData("None None Units", 0)]
    [InlineData("Number None Text Units", -1)]
    [InlineData("Number None Deadline", -1)]
    [InlineData("Number Units", -1)]
    public void The_text_is_what_no_name_says(string kinds, int expected) => ColumnHeader.FindText(kinds.Split(' ').Select(Enum.Parse<ColumnKind>)).ShouldBe(expected);
}
