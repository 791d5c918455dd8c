using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Lines that contain several things of a head, cut into them: the pieces with | between, and what is left behind them.</summary>
public class HeadPiecesTests
{
    [Theory]
    [InlineData("甲政发〔2017〕15号 2017年2月28日", "甲政发〔2017〕15号|2017年2月28日", "")]
    [InlineData("2017年2月28日 甲政发〔2017〕15号", "2017年2月28日|甲政发〔2017〕15号", "")]
    [InlineData("（1985年5月4日甲政〔1985〕38号）", "1985年5月4日|甲政〔1985〕38号", "")]
    [InlineData("（甲政〔1985〕38号1985年5月4日）为建好桥梁", "甲政〔1985〕38号|1985年5月4日", "为建好桥梁")]
    [InlineData("甲政发〔2017〕15号 2017年2月28日为建好桥梁", "", "甲政发〔2017〕15号2017年2月28日为建好桥梁")] // only brackets end the two
    [InlineData("甲政发〔2017〕15号", "", "甲政发〔2017〕15号")]
    [InlineData("2017年2月28日", "", "2017年2月28日")]
    [InlineData("（2017年2月28日）", "", "(2017年2月28日)")]
    [InlineData("（2017年2月28日甲县）", "", "(2017年2月28日甲县)")]
    [InlineData("（桥梁）", "", "(桥梁)")]
    [InlineData("桥梁建设方案", "", "桥梁建设方案")]
    public void Number_and_date(string line, string pieces, string rest) => Cut(line, DatedNumbers.Cut).ShouldBe((pieces, rest));

    [Theory]
    [InlineData("海关总署公告2023年第14号（关于优化监管的公告）", "海关总署公告2023年第14号|关于优化监管的公告")]
    [InlineData("甲市人民政府令第14号（关于修改桥梁办法的决定）", "甲市人民政府令第14号|关于修改桥梁办法的决定")]
    [InlineData("海关总署公告2023年第14号（关于优化监管）", "海关总署公告2023年第14号(关于优化监管)")] // no title
    [InlineData("海关总署公告（关于优化监管的公告）", "海关总署公告(关于优化监管的公告)")]
    [InlineData("【打印】【关闭】 2023-10-30", "【打印】【关闭】")]
    [InlineData("【打印】 2023-10-30起施行", "【打印】2023-10-30起施行")]
    [InlineData("【桥梁】 2023-10-30", "【桥梁】|2023-10-30")] // the day of a signature
    public void A_title_or_a_date_beside_what_belongs_elsewhere(string line, string pieces) => Cut(line, (text, start, end, found) =>
    {
        HeadPieces.Cut(text, start, end, false, new IndexTable(text), found);
        return end;
    }).Pieces.ShouldBe(pieces);

    [Theory]
    [InlineData("甲财发〔2022〕9号 甲市关于桥梁建设的通知", "甲财发〔2022〕9号|甲市关于桥梁建设的通知")]
    [InlineData("甲财发〔2022〕9号《甲市关于桥梁建设的通知》", "甲财发〔2022〕9号|《甲市关于桥梁建设的通知》")]
    [InlineData("甲市关于桥梁建设的通知 甲财发〔2022〕9号", "甲市关于桥梁建设的通知|甲财发〔2022〕9号")]
    [InlineData("《甲市关于桥梁建设的通知》甲财发〔2022〕9号", "《甲市关于桥梁建设的通知》|甲财发〔2022〕9号")]
    [InlineData("（已废止）甲财发〔2022〕9号 甲市关于桥梁建设的通知", "甲财发〔2022〕9号|甲市关于桥梁建设的通知")]
    [InlineData("（失效）甲市关于桥梁建设的通知 甲财发〔2022〕9号", "甲市关于桥梁建设的通知|甲财发〔2022〕9号")]
    [InlineData("（现行有效）甲市关于桥梁建设的通知 甲财发〔2022〕9号", "甲市关于桥梁建设的通知|甲财发〔2022〕9号")]
    [InlineData("甲市关于桥梁建设的通知_甲财发〔2022〕9号_政策库", "甲市关于桥梁建设的通知|甲财发〔2022〕9号")] // as a tab shows them
    [InlineData("甲市关于桥梁建设的通知_甲财发〔2022〕9号", "甲市关于桥梁建设的通知|甲财发〔2022〕9号")]
    [InlineData("甲市关于桥梁建设的通知_政策库_甲财发〔2022〕9号", "")]
    [InlineData("甲市关于桥梁_甲财发〔2022〕9号_政策库", "")]
    [InlineData("甲市关于桥梁建设的通知甲财发〔2022〕9号", "")] // nothing sets them apart
    [InlineData("甲财发〔2022〕9号 甲市关于桥梁", "")]
    [InlineData("甲财发〔2022〕9号 通知", "")]
    [InlineData("甲财发〔2022〕9号 甲市，关于桥梁建设的通知", "")]
    [InlineData("甲财发2022第9号 甲市关于桥梁建设的通知", "")]
    [InlineData("甲市关于桥梁建设的通知", "")]
    public void Number_and_title(string line, string pieces)
    {
        using var text = Normalizer.Normalize(line);
        var found = new List<TextRange>();
        TitledNumbers.Cut(text, 0, text.Chars.Length, found).ShouldBe(pieces.Length > 0);
        Written(text, found).ShouldBe(pieces);
    }

    [Theory]
    [InlineData("甲市关于桥梁建设的通知 2021-04-27", "2021-04-27")]
    [InlineData("甲市关于桥梁建设的通知2021.04.27", "2021.04.27")]
    [InlineData("甲市关于桥梁建设的通知 2021-04-27 125", "2021-04-27125")] // figures behind count visits
    [InlineData("甲市关于桥梁建设 2021-04-27", "")]
    [InlineData("甲市关于桥梁。建设的通知 2021-04-27", "")]
    [InlineData("甲市关于桥梁建设的通知 2021", "")]
    [InlineData("甲市通知 2021-04-27", "")] // four characters
    [InlineData("2021-04-27", "")]
    public void A_date_behind_a_title(string line, string date)
    {
        using var text = Normalizer.Normalize(line);
        var found = TitledDates.Find(text, 0, text.Chars.Length);
        text.Slice(found.Start, found.End).ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("甲财发〔2022〕9号 签发人：李某", "甲财发〔2022〕9号|签发人:李某")]
    [InlineData("甲财发〔2022〕9号发布时间：2022-03-05", "甲财发〔2022〕9号|发布时间:2022-03-05")]
    [InlineData("甲财发〔2022〕9号 桥梁：李某", "甲财发〔2022〕9号桥梁:李某")]
    [InlineData("甲财发〔2022〕9号 签发人", "甲财发〔2022〕9号签发人")]
    [InlineData("甲财发〔2022〕9号", "甲财发〔2022〕9号")]
    [InlineData("甲县财政局（此件公开发布）", "甲县财政局|(此件公开发布)")]
    [InlineData("2023年3月5日（此件公开发布）", "2023年3月5日|(此件公开发布)")]
    [InlineData("甲县财政局2023年3月5日此件公开发布", "甲县财政局2023年3月5日此件公开发布")]
    public void Number_and_label(string line, string pieces)
    {
        using var text = Normalizer.Normalize(line);
        var found = new List<TextRange>();
        HeadPieces.Cut(text, 0, text.Chars.Length, false, new IndexTable(text), found);
        Written(text, found).ShouldBe(pieces);
    }

    [Theory]
    [InlineData(":2022-12-26发文字号", 4)]
    [InlineData(":桥梁索引号", 3)]
    [InlineData(":桥梁文号", 0)] // two characters
    [InlineData("2022-12-26发文字号", 0)] // no colon
    [InlineData(":2022-12-26", 0)]
    [InlineData(":索引号", 0)]
    [InlineData(":", 0)]
    public void A_label_behind_a_value(string line, int length) => GluedLabels.LengthAtEnd(line).ShouldBe(length);

    [Theory]
    [InlineData("发文字号甲交发〔2021〕63号", false, 4)]
    [InlineData("发文字号桥梁", false, 0)]
    [InlineData("发文日期2021年12月21日", false, 4)]
    [InlineData("发文日期桥梁", false, 0)]
    [InlineData("发文机关甲市交通运输局", false, 4)]
    [InlineData("发文机关桥梁", false, 0)]
    [InlineData("名称甲市桥梁建设方案", true, 0)] // two characters are no label here
    [InlineData("文件名称甲市桥梁建设方案", true, 4)]
    [InlineData("文件名称甲市桥梁建设方案", false, 0)] // only behind another
    [InlineData("文件名称甲市桥梁", true, 0)]
    [InlineData("主题分类桥梁", true, 4)]
    [InlineData("主题分类桥梁", false, 0)]
    [InlineData("主题分类桥梁道路河道绿化亮化净化", true, 4)] // twelve characters
    [InlineData("主题分类桥梁道路河道绿化亮化净化美", true, 0)]
    [InlineData("桥梁建设", true, 0)]
    public void A_label_with_its_value_behind_it(string line, bool follows, int length)
    {
        using var text = Normalizer.Normalize(line);
        GluedLabels.Read(text, 0, text.Chars.Length, follows).ShouldBe(length);
    }

    private delegate int Cutter(CompactText text, int start, int end, List<TextRange> pieces);

    private static (string Pieces, string Behind) Cut(string line, Cutter cut)
    {
        using var text = Normalizer.Normalize(line);
        var found = new List<TextRange>();
        var behind = cut(text, 0, text.Chars.Length, found);
        return (Written(text, found), text.Slice(behind, text.Chars.Length).ToString());
    }

    private static string Written(CompactText text, List<TextRange> pieces)
    {
        var written = new List<string>();
        foreach (var piece in pieces) written.Add(text.Slice(piece.Start, piece.End).ToString());
        return string.Join('|', written);
    }
}
