using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Headers of tables whose columns are set apart by spaces.</summary>
public class WideHeaderTests
{
    /// <summary>Lines apart by /; the number of lines read, and the names from left to right.</summary>
    [Theory]
    [InlineData("序号  任务内容      责任单位", "1 序号 任务内容 责任单位")]
    [InlineData("序号  民生实事      责任单位", "1 序号 民生实事 责任单位")]
    [InlineData("序 号  任务内容      责任单位", "1 序号 任务内容 责任单位")]
    [InlineData("序  号  任务内容      责任单位", "1 序号 任务内容 责任单位")]
    [InlineData("序号 责任单位    任务内容", "1 序号 责任单位 任务内容")] // a single space between two names
    [InlineData("序号  责任单位", "1 序号 责任单位")]
    [InlineData("任务内容  责任单位", "1 任务内容 责任单位")]
    [InlineData("完成时限  责任单位", "0")] // neither text nor number
    [InlineData("序号  任务内容", "0")]
    [InlineData("责任单位", "0")]
    [InlineData("序号  任务内容：  责任单位", "0")]
    [InlineData("序号  2024任务  责任单位", "0")]
    // Names over two lines.
    [InlineData("序号  任务内容    责任    完成/                单位    时限", "2 序号 任务内容 责任单位 完成时限")]
    [InlineData("序号  任务内容    责任单位    完成/                    时限", "2 序号 任务内容 责任单位 完成时限")]
    [InlineData("序号  任务内容    责任单位/1     修路        县水利局", "1 序号 任务内容 责任单位")]
    [InlineData("序号  任务内容    责任单位//1     修路        县水利局", "1 序号 任务内容 责任单位")]
    // A name above others.
    [InlineData("序号  任务内容          责任分工/                牵头单位    配合单位", "2 序号 任务内容 牵头单位 配合单位")]
    [InlineData("序号  任务内容          单位分工/                牵头        配合", "2 序号 任务内容 牵头 配合")]
    [InlineData("序号  任务内容          责任单位      备注/                牵头单位    配合单位", "2 序号 任务内容 牵头单位 配合单位 备注")]
    public void Names_from_left_to_right(string lines, string expected)
    {
        var source = lines.Replace('/', '\n');
        var read = new List<PrintedLine>();
        for (var line = PrintedLine.At(source, 0); line is not null; line = line.Next(source)) read.Add(line);
        var count = WideHeader.Read(source, read, 0, isByWidth: false, out var columns);
        (count == 0 ? "0" : $"{count} {string.Join(' ', columns.Select(c => string.Concat(c.Name.Select(n => PrintedLine.Compact(source, n)))))}").ShouldBe(expected);
    }
}
