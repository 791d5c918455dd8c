using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Lines of a head that read together as a title: each candidate with its first and last line.</summary>
public class TitleCandidatesTests
{
    [Theory]
    [InlineData("甲县桥梁建设方案", "甲县桥梁建设方案 0-0")]
    [InlineData("甲县桥梁\n建设方案", "甲县桥梁建设方案 0-1")]
    [InlineData("甲县桥梁\n建设", "")]
    [InlineData("甲县桥方案", "")] // five characters
    [InlineData("甲县桥梁方案", "甲县桥梁方案 0-0")]
    [InlineData("甲县三年行动\n计划", "甲县三年行动计划 0-1")] // the first word ends titles too
    [InlineData("甲县三年行动\n桥梁桥梁桥梁计划", "甲县三年行动桥梁桥梁桥梁计划 0-1")] // eight characters
    [InlineData("甲县三年行动\n桥梁桥梁桥梁桥计划", "甲县三年行动 0-0|桥梁桥梁桥梁桥计划 1-1")]
    [InlineData("甲县三年行动\n甲县计划", "甲县三年行动 0-0")] // begins as titles do
    [InlineData("甲县桥梁建设方案\n（试行）", "甲县桥梁建设方案(试行) 0-1")]
    [InlineData("甲县桥梁建设方案\n\n（试行）", "甲县桥梁建设方案(试行) 0-1")]
    [InlineData("甲县桥梁建设方案\n（甲府发〔2023〕5号）", "甲县桥梁建设方案 0-0")]
    [InlineData("甲县桥梁建设方案\n的通知", "甲县桥梁建设方案的通知 0-1")]
    [InlineData("甲县桥梁建设方案\n通知", "甲县桥梁建设方案通知 0-1")]
    [InlineData("甲县桥梁建设方案\n甲县桥梁建设方案", "甲县桥梁建设方案 0-0|甲县桥梁建设方案 1-1")]
    [InlineData("甲县桥梁建设方案\n甲县", "甲县桥梁建设方案 0-0")]
    [InlineData("甲县关于印发《桥梁建设\n方案》的通知", "甲县关于印发《桥梁建设方案》的通知 0-1")]
    [InlineData("甲县关于印发\n《桥梁建设方案》的通知", "甲县关于印发《桥梁建设方案》的通知 0-1")]
    [InlineData("甲县关于印发\n\n《桥梁建设方案》的通知", "甲县关于印发《桥梁建设方案》的通知 0-1")]
    [InlineData("甲县关于印发桥梁建设方案\n和道路养护计划的通知", "甲县关于印发桥梁建设方案和道路养护计划的通知 0-1")]
    [InlineData("甲县关于加强桥梁\n\n管理工作的通知", "甲县关于加强桥梁管理工作的通知 0-1")]
    [InlineData("甲县加强桥梁\n\n管理工作的通知", "管理工作的通知 1-1")] // without 关于 a blank line ends it
    [InlineData("甲县关于加强桥梁\n\n和道路管理\n\n工作的通知", "甲县关于加强桥梁和道路管理工作的通知 0-2")]
    [InlineData("关于《桥梁建设方案》（草案）\n公开征求意见的公告", "关于《桥梁建设方案》(草案)公开征求意见的公告 0-1")]
    [InlineData("关于《桥梁建设方案》（草案）\n\n征求意见的公告", "关于《桥梁建设方案》(草案)征求意见的公告 0-1")]
    [InlineData("1.甲县桥梁建设方案", "甲县桥梁建设方案 0-0")]
    [InlineData("甲县桥梁建设方案-甲县人民政府门户网站\n（试行）", "甲县桥梁建设方案 0-0")] // the site ends the line
    [InlineData("甲县关于《桥梁建设方案》", "")] // ends with a title that it cites
    [InlineData("甲县印发《桥梁建设方案》", "甲县印发《桥梁建设方案》 0-0")]
    [InlineData("甲县《桥梁建设方案", "")] // not closed
    [InlineData("桥梁\n甲县桥梁建设方案", "桥梁甲县桥梁建设方案 0-1")]
    [InlineData("甲县桥梁方案\n一、任务", "甲县桥梁方案 0-0")] // a heading
    [InlineData("甲县人大常委会公告\n第7号\n甲县桥梁条例", "甲县桥梁条例 2-2")] // the announcement carries what it makes public
    [InlineData("甲县桥梁公告\n第7号\n甲县桥梁条例", "甲县桥梁公告 0-0|甲县桥梁条例 2-2")]
    public void Titles(string head, string candidates) => Find(head).ShouldBe(candidates);

    [Theory]
    [InlineData("甲县财政局\n关于桥梁建设的通知", "甲县财政局关于桥梁建设的通知 0-1")]
    [InlineData("甲县财政局\n印发桥梁建设方案的通知", "甲县财政局印发桥梁建设方案的通知 0-1")]
    [InlineData("甲县财政局\n转发桥梁建设方案的通知", "甲县财政局转发桥梁建设方案的通知 0-1")]
    [InlineData("甲县财政局\n桥梁建设方案的通知", "桥梁建设方案的通知 1-1")]
    [InlineData("甲县财政局\n甲县水利局\n甲县民政局\n关于桥梁建设的通知", "甲县财政局甲县水利局甲县民政局关于桥梁建设的通知 0-3")]
    [InlineData("甲县财政局\n甲县水利局\n甲县民政局\n甲县司法局\n关于桥梁建设的通知", "关于桥梁建设的通知 4-4")] // four lines are a letterhead
    [InlineData("联系我们\n关于桥梁建设的意见", "关于桥梁建设的意见 1-1")]
    [InlineData("桥梁等部门\n关于桥梁建设的意见", "桥梁等部门关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("桥梁各单位\n关于桥梁建设的意见", "桥梁各单位关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("桥梁等\n关于桥梁建设的意见", "桥梁等关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("桥梁转发\n关于桥梁建设的意见", "桥梁转发关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("桥梁三家\n关于桥梁建设的意见", "桥梁三家关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("甲县\n关于桥梁建设的意见", "甲县关于桥梁建设的意见 0-1|关于桥梁建设的意见 1-1")]
    [InlineData("联系我们\n甲县关于桥梁建设的意见", "甲县关于桥梁建设的意见 1-1")]
    public void Issuers_above(string head, string candidates) => Find(head).ShouldBe(candidates);

    [Theory]
    [InlineData(6, "0-6")] // seven lines
    [InlineData(7, "1-7")]
    public void Over_so_many_lines(int above, string lines) => Find(string.Concat(Enumerable.Repeat("甲县桥梁\n", above)) + "建设方案").Split('|')[0].Split(' ')[1].ShouldBe(lines);

    [Theory]
    [InlineData(84, "0-2")] // 200 characters
    [InlineData(85, "")]
    public void With_so_many_characters(int filling, string lines)
    {
        var line = new string('桥', 56) + "\n";
        Find(line + line + new string('桥', filling) + "建设方案").Split(' ')[^1].ShouldBe(lines);
    }

    private static string Find(string head)
    {
        using var text = Normalizer.Normalize(head);
        var lines = HeadLines.Read(text, new IndexTable(text));
        return string.Join('|', TitleCandidates.Find(text, lines).Select(found => $"{text.Slice(found.Range.Start, found.Range.End)} {found.First}-{found.Last}"));
    }
}
