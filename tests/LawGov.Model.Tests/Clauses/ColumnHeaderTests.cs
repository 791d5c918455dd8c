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
    [InlineData("Number None Units", 1)]
    [InlineData("None None Units", 0)]
    [InlineData("Number None Text Units", -1)]
    [InlineData("Number None Deadline", -1)]
    [InlineData("Number Units", -1)]
    public void The_text_is_what_no_name_says(string kinds, int expected) => ColumnHeader.FindText(kinds.Split(' ').Select(Enum.Parse<ColumnKind>)).ShouldBe(expected);
}
