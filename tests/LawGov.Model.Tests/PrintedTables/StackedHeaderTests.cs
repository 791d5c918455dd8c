using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Headers of tables whose cells follow one another.</summary>
public class StackedHeaderTests
{
    /// <summary>Lines apart by /; what is read stands before the first row.</summary>
    [Theory]
    [InlineData("序号/任务内容/责任单位/1/修路", "序号 任务内容 责任单位")]
    [InlineData("序号 任务内容 责任单位 责任领/导/1/修路", "序号 任务内容 责任单位 责任领导")] // the last name goes on below
    [InlineData("序号 任务内容 牵头责任/单位 配合单位/1/修路", "序号 任务内容 牵头责任单位 配合单位")]
    [InlineData("序号 任务内容 责任单位 县城//导/1/修路", "-")]
    [InlineData("序号 任务内容 责任单位/1 修路", "序号 任务内容 责任单位")]
    [InlineData("任务内容/责任单位/修路", "任务内容 责任单位")]
    [InlineData("序号/责任单位/1", "-")] // no text
    [InlineData("序号/任务内容/完成时限/1", "-")] // no units
    [InlineData("责任单位/1", "-")]
    [InlineData("序号//任务内容//责任单位/1", "序号 任务内容 责任单位 spread")]
    [InlineData("序号/任务内容/责任单位/责任单位/1", "序号 任务内容 责任单位")] // a name that comes again
    [InlineData("序号/民生实事/责任单位/1/修路", "序号 民生实事 责任单位")] // a name that no list knows
    [InlineData("序号 民生实事 责任单位/1 修路", "序号 民生实事 责任单位")]
    [InlineData("序号/民生实事/责任单位/修路备料/1", "序号 民生实事 责任单位")] // names nothing behind the others
    [InlineData("民生实事/责任单位/1/修路", "-")]
    [InlineData("序号/民生实事九个字以上了/责任单位/1", "-")]
    // Cut names.
    [InlineData("序/号/任务内容/责任单/位/1", "序号 任务内容 责任单位")]
    [InlineData("序号/任务内容/牵头责/任单/位/1", "序号 任务内容 牵头责任单位")]
    // A name that spans those below it.
    [InlineData("序号/任务内容/单位分工/牵头/配合/1", "序号 任务内容 牵头 配合")]
    [InlineData("序号/任务内容/职责分工/备注/牵头/配合/1", "序号 任务内容 牵头 配合 备注")]
    [InlineData("序号/任务内容/责任单位/完成时限/牵头单位/配合单位/1", "序号 任务内容 牵头单位 配合单位 完成时限")]
    [InlineData("序号 任务内容 责任单位 完成时限/牵头单位 配合单位/1", "序号 任务内容 牵头单位 配合单位 完成时限")]
    [InlineData("序号 任务内容 责任单位/牵头单位 配合单位/1", "序号 任务内容 牵头单位 配合单位")]
    [InlineData("序号/任务内容/责任单位/牵头单位/配合单位/1", "序号 任务内容 责任单位 牵头单位 配合单位")] // whether it does the cells say
    [InlineData("序号/任务内容/牵头单位/完成时限/配合单位/1", "序号 任务内容 牵头单位 完成时限 配合单位")] // one name below spans nothing
    [InlineData("序号/责任单位/任务内容/1", "序号 责任单位 任务内容")]
    public void Names_of_columns(string lines, string expected)
    {
        var source = lines.Replace('/', '\n');
        var columns = StackedHeader.Read(source, PrintedLine.At(source, 0), out _, out var isSpread);
        (columns is null ? "-" : string.Join(' ', columns.Select(c => NameOf(source, c))) + (isSpread ? " spread" : "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("序号/任务内容/责任单位/1", "责任单位")]
    [InlineData("序号 任务内容 责任单位/牵头单位 配合单位/1", "牵头单位 配合单位")]
    [InlineData("序号/任务内容/责任单/位/1", "位")]
    public void Last_line(string lines, string expected)
    {
        var source = lines.Replace('/', '\n');
        StackedHeader.Read(source, PrintedLine.At(source, 0), out var last, out _);
        source[last.Start..last.End].ShouldBe(expected);
    }

    /// <summary>The columns where the first of several names of units spans the others.</summary>
    [Theory]
    [InlineData("序号/任务内容/责任单位/牵头单位/配合单位", "序号 任务内容 牵头单位 配合单位")]
    [InlineData("序号/任务内容/责任单位/牵头单位/配合单位/参加单位", "序号 任务内容 牵头单位 配合单位 参加单位")]
    [InlineData("序号/任务内容/责任单位/牵头单位", "-")] // two columns side by side
    [InlineData("序号/任务内容/牵头单位/责任单位/配合单位", "-")]
    [InlineData("序号/任务内容/责任单位/牵头单位/完成时限", "-")]
    public void Under_a_group(string lines, string expected)
    {
        var source = lines.Replace('/', '\n');
        var columns = StackedHeader.Read(source, PrintedLine.At(source, 0), out _, out _).ShouldNotBeNull();
        (StackedHeader.UnderGroup(source, columns) is { } others ? string.Join(' ', others.Select(c => NameOf(source, c))) : "-").ShouldBe(expected);
    }

    [Theory]
    [InlineData("责任单/位", "责任单位")]
    [InlineData("牵头责/任单/位", "牵头责任单位")]
    [InlineData("牵头/责任/单/位", null)] // four pieces
    [InlineData("责任单位/1", null)] // whole
    [InlineData("完成/时限", "完成时限")]
    [InlineData("职责分工/牵头", null)]
    [InlineData("责任单/位 序号", null)] // more than a piece
    [InlineData("修路", null)]
    public void Cut_name(string lines, string? expected)
    {
        var source = lines.Replace('/', '\n');
        var line = PrintedLine.At(source, 0);
        StackedHeader.ReadCutName(source, line, PrintedLine.Compact(source, line.Words[0].Range), out _, out _).ShouldBe(expected);
    }

    private static string NameOf(string source, PrintedColumn column) => string.Concat(column.Name.Select(n => PrintedLine.Compact(source, n)));
}
