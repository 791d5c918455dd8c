using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>What stands around a title and is no part of it.</summary>
public class TitleTextTests
{
    [Theory]
    [InlineData("桥梁建设方案【全文】 桥梁建设方案(全文) 桥梁建设方案[全文] 桥梁建设方案全文 桥梁建设方案最新版 桥梁建设方案(最新) 桥梁建设方案最新 桥梁建设方案最新版【全文】", 6)]
    [InlineData("桥梁建设方案 桥梁全文 桥梁建设最新版", 99)]
    public void Words_of_a_reprint(string lines, int length)
    {
        foreach (var line in lines.Split(' ')) TitleText.RepublishedLength(line).ShouldBe(Math.Max(0, line.Length - length), line);
    }

    [Theory]
    [InlineData("《甲县桥梁方案》201101", 6)]
    [InlineData("《甲县桥梁方案》20110102", 8)]
    [InlineData("《甲县桥梁方案》201101023", 0)]
    [InlineData("《甲县桥梁规划（2011-2020年）》201101", 6)]
    [InlineData("《甲县桥梁方案》", 0)]
    [InlineData("《甲县桥梁》201101", 0)]
    [InlineData("甲县《桥梁方案》201101", 0)]
    [InlineData("甲县桥梁方案201101", 0)]
    public void Figures_behind_a_title_in_its_marks(string line, int length) => TitleText.FiguresLength(Normalizing(line)).ShouldBe(length);

    [Theory]
    [InlineData(".pdf .docx .doc .wps .ofd .txt .PDF .Doc", true)]
    [InlineData(".jpg pdf .pdf2", false)]
    public void The_ending_of_a_file(string endings, bool isOne)
    {
        foreach (var ending in endings.Split(' '))
        {
            TitleText.FileEndingLength("甲县桥梁方案" + ending).ShouldBe(isOne ? ending.Length : 0, ending);
            TitleText.FileEndingLength("甲县桥梁" + ending).ShouldBe(0, ending);
        }
    }

    [Theory]
    [InlineData("（甲省）甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("（湖北）甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("（武汉）2022年甲县桥梁建设方案", "2022年甲县桥梁建设方案")]
    [InlineData("（桥梁）甲县桥梁建设方案", "(桥梁)甲县桥梁建设方案")]
    [InlineData("（湖北）桥梁建设方案", "(湖北)桥梁建设方案")] // no title begins so
    [InlineData("（）甲县桥梁建设方案", "()甲县桥梁建设方案")]
    [InlineData("[政策]甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("【一二三四五六七八九十一】甲县桥梁建设方案", "甲县桥梁建设方案")] // eleven characters
    [InlineData("【一二三四五六七八九十一二】甲县桥梁建设方案", "【一二三四五六七八九十一二】甲县桥梁建设方案")]
    [InlineData("【】甲县桥梁建设方案", "【】甲县桥梁建设方案")]
    [InlineData("发号湖北省武汉市人民政府关于桥梁的通知", "湖北省武汉市人民政府关于桥梁的通知")] // what ran into the issuer
    [InlineData("转发号湖北省武汉市人民政府关于桥梁的通知", "转发号湖北省武汉市人民政府关于桥梁的通知")]
    [InlineData("甲县桥梁建设方案（甲府发〔2023〕5号）-甲县人民政府网", "甲县桥梁建设方案")]
    public void What_stands_in_front(string line, string expected) => The_title_alone(line, expected);

    [Theory]
    [InlineData("甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("1.甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("（1）甲县桥梁建设方案", "甲县桥梁建设方案")]
    [InlineData("一、甲县桥梁建设方案", "一、甲县桥梁建设方案")]
    [InlineData("《甲县桥梁建设方案》", "甲县桥梁建设方案")]
    [InlineData("《甲县桥梁》《建设方案》", "《甲县桥梁》《建设方案》")]
    [InlineData("甲县桥梁建设方案（甲府发〔2023〕5号）", "甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案（2023年3月5日）", "甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案（以下简称《方案》）", "甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案（下称《方案》）", "甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案（又称《方案》）", "甲县桥梁建设方案(又称《方案》)")]
    [InlineData("甲县桥梁建设方案（2023年3月5日）（甲府发〔2023〕5号）", "甲县桥梁建设方案")]
    [InlineData("甲县工作报告（2024年1月9日在甲县第八届人民代表大会第三次会议上）", "甲县工作报告")]
    [InlineData("甲县桥梁条例（2023年1月16日甲省第十四届人民代表大会第一次会议通过）", "甲县桥梁条例")]
    [InlineData("甲县桥梁建设方案（县长李某 2023年3月5日）", "甲县桥梁建设方案")]
    [InlineData("甲局关于桥梁的公告（2023年第12号）", "甲局关于桥梁的公告")]
    [InlineData("甲局关于桥梁的公告（第12号）", "甲局关于桥梁的公告")]
    [InlineData("甲局关于桥梁的公告（第12期）", "甲局关于桥梁的公告(第12期)")]
    [InlineData("甲市桥梁条例（2023年1月16日甲市人大通过 2023年2月16日甲省人大批准）", "甲市桥梁条例")]
    [InlineData("甲县桥梁建设方案（试行）", "甲县桥梁建设方案(试行)")]
    [InlineData("甲县桥梁建设方案（2023年）", "甲县桥梁建设方案(2023年)")]
    [InlineData("甲县桥梁建设方案-甲县人民政府门户网站", "甲县桥梁建设方案")]
    public void The_title_alone(string line, string expected)
    {
        using var text = Normalizer.Normalize(line);
        var title = TitleText.Trim(text, new TextRange(0, text.Chars.Length));
        text.Slice(title.Start, title.End).ToString().ShouldBe(expected);
    }

    private static string Normalizing(string line)
    {
        using var text = Normalizer.Normalize(line);
        return text.Chars.ToString();
    }

    [Theory]
    [InlineData("《甲县〈桥梁〉“方案”》", "甲县桥梁方案")]
    [InlineData("甲-县<桥>\"梁\"", "甲县桥梁")]
    [InlineData("甲县〔桥梁〕【方案】[试行]", "甲县(桥梁)(方案)(试行)")]
    public void Two_writings_of_one_title(string title, string plain) => TitleText.Plain(title).ShouldBe(plain);
}
