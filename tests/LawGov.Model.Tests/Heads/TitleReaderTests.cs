using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Which of the titles of a head is the document's own: the title, and the first line that belongs to one.</summary>
public class TitleReaderTests
{
    [Theory]
    [InlineData("甲县关于印发桥梁方案的通知\n各乡镇：\n请执行。\n桥梁方案\n（2023年）", "桥梁方案(2023年) 0")]
    [InlineData("甲县关于印发桥梁建设方案的通知\n各乡镇：\n请执行。\n桥梁建设方案（2023-2025年）", "桥梁建设方案(2023-2025年) 0")] // above the text with its years
    [InlineData("甲县关于印发《桥梁建设方案》的通知\n各乡镇：\n请执行。\n甲县财政局桥梁建设方案", "甲县财政局桥梁建设方案 0")] // with its authority
    [InlineData("甲县关于印发2022年工作要点的通知\n各乡镇：\n请执行。\n甲县桥梁建设2022年工作要点", "甲县桥梁建设2022年工作要点 0")] // in full
    [InlineData("甲县关于印发2022年工作要点的通知\n各乡镇：\n请执行。\n桥梁道路河道绿化亮化净化2022年工作要点", "2022年工作要点 0")] // no beginning of a title
    [InlineData("甲县关于印发《2022年桥梁建设方案》的通知\n各乡镇：\n请执行。\n2023年桥梁建设方案", "2023年桥梁建设方案 0")] // a slip of the pen
    [InlineData("甲县关于印发《桥梁建设方案》的通知\n各乡镇：\n请执行。\n道路养护管理办法", "桥梁建设方案 0")]
    [InlineData("甲县关于印发《关于桥梁的意见》的通知\n各乡镇：\n请执行。\n甲县人民政府关于桥梁的意见", "甲县人民政府关于桥梁的意见 0")]
    [InlineData("甲县关于公布桥梁建设方案的公告\n桥梁。", "甲县关于公布桥梁建设方案的公告 0")] // no more than an announcement
    [InlineData("甲县关于公布《桥梁建设方案》的公告\n桥梁。", "桥梁建设方案 0")]
    [InlineData("甲县关于修订桥梁建设方案的通知\n桥梁。", "甲县关于修订桥梁建设方案的通知 0")]
    [InlineData("甲县关于修订桥梁建设方案的通知\n桥梁。\n桥梁建设方案", "桥梁建设方案 0")]
    [InlineData("关于《桥梁建设方案》公开征求意见的公告\n桥梁。", "关于《桥梁建设方案》公开征求意见的公告 0")]
    [InlineData("关于征求《甲县水利局甲县林业局<关于桥梁的措施>》意见的公告\n桥梁。", "关于桥梁的措施 0")] // in the inner marks
    [InlineData("关于征求《甲县桥梁<关于桥梁的措施>》意见的公告\n桥梁。", "甲县桥梁<关于桥梁的措施> 0")]
    [InlineData("桥梁建设方案\n\n道路养护办法", "桥梁建设方案 0")] // the first
    [InlineData("桥梁建设方案\n\n甲县道路养护办法", "甲县道路养护办法 0")] // which begins with a place
    [InlineData("甲县桥梁建设方案\n\n关于道路养护的办法", "关于道路养护的办法 0")] // with 关于
    [InlineData("桥梁建设方案\n\n道路养护办法\n甲府发〔2023〕5号", "道路养护办法 0")] // above the number
    [InlineData("标题：道路养护办法\n桥梁建设方案\n\n道路养护办法", "道路养护办法 1")] // as the index names it
    [InlineData("标题：道路养护办法\n桥梁。", "道路养护办法 2")]
    [InlineData("标题：道路\n桥梁。", "道路 2")]
    [InlineData("标题：甲县关于印发《道路养护办法》的通知\n桥梁。", "道路养护办法 2")]
    [InlineData("甲县桥梁的事\n桥梁。", "甲县桥梁的事 0")] // a first line that names a place
    [InlineData("关于桥梁的事\n桥梁。", "关于桥梁的事 0")]
    [InlineData("桥梁的事情\n甲府发〔2023〕5号\n桥梁。", "桥梁的事情 0")]
    [InlineData("桥梁的事情\n桥梁。", " 2")]
    [InlineData("甲县的事\n桥梁。", " 2")] // four characters
    [InlineData("桥梁。\n甲县桥梁的事", " 2")] // below a sentence
    [InlineData("各乡镇：\n现将《桥梁方案》印发给你们。", "桥梁方案 2")] // in the words of a notice
    [InlineData("各乡镇：\n《桥梁方案》予以印发，请执行。", "桥梁方案 2")]
    [InlineData("各乡镇：\n经研究，现将《桥梁方案》予以印发，请执行。", "桥梁方案 2")]
    [InlineData("各乡镇：\n《桥梁方案》已经县政府同意，现印发给你们。", "桥梁方案 2")]
    [InlineData("各乡镇：\n《桥梁方案》已由县政府同意，现印发给你们。", "桥梁方案 2")]
    [InlineData("各乡镇：\n《桥梁方案》业经县政府同意，现印发给你们。", "桥梁方案 2")]
    [InlineData("各乡镇：\n《桥梁方案》已经县政府同意，请执行。", " 2")]
    [InlineData("各乡镇：\n根据《桥梁方案》，印发给你们。", " 2")]
    [InlineData("各乡镇：\n按照《道路规划》要求，现将《<甲县报告>任务分解表》印发给你们。", "<甲县报告>任务分解表 2")]
    [InlineData("道路养护办法\n\n桥梁建设方案\n各乡镇：\n现将《桥梁建设方案》印发给你们。", "桥梁建设方案 0")] // named as well
    public void Titles(string head, string expected)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        var reading = TitleReader.Read(text, HeadLines.Read(text, table), table);
        $"{text.Slice(reading.Title.Start, reading.Title.End)} {reading.Line}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("甲县桥梁建设方案\n来源：甲社\n甲县桥梁建设方案\n桥梁。", 2)]
    [InlineData("甲县桥梁建设方案\n桥梁。\n甲县桥梁建设方案", 0)] // behind a sentence
    [InlineData("甲县桥梁建设方案\n各乡镇：\n甲县桥梁建设方案", 0)]
    [InlineData("甲县桥梁建设方案\n来源：甲社\n甲县道路养护办法", 0)]
    [InlineData("甲县桥梁建设方案", 0)]
    public void The_line_at_which_it_stands_again(string head, int line)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        TitleReader.Read(text, HeadLines.Read(text, table), table).Again.ShouldBe(line);
    }
}
