using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Sentences that say who issued or drafted the document.</summary>
public class LeadSentenceTests
{
    [Theory]
    [InlineData("近日，甲县委、甲县政府印发了《甲县桥梁方案》，并发出通知。", "甲县委、甲县政府|甲县桥梁方案|True")]
    [InlineData("为了桥梁，甲县教育局制定了《桥梁方案》，现印发给你们。", "甲县教育局|桥梁方案|True")]
    [InlineData("我局起草了《桥梁办法（征求意见稿）》，现公开征求意见。", "我局|桥梁办法(征求意见稿)|True")]
    [InlineData("去年，甲县政府印发了《桥梁方案》，各地反应积极。", "甲县政府|桥梁方案|False")]
    [InlineData("甲市转发了《市司法局关于桥梁的规划》。全文如下。", "甲市|市司法局关于桥梁的规划|True")]
    [InlineData("近日，甲县政府印发《桥梁方案》，全文如下。", "甲县政府|桥梁方案|True")]
    [InlineData("日前，甲县政府公布《桥梁方案》，全文如下。", "甲县政府|桥梁方案|True")]
    [InlineData("根据甲县政府印发《桥梁方案》，现通知如下。", "-")] // cites
    [InlineData("近日召开会议。甲县政府印发《桥梁方案》，通知如下。", "-")]
    [InlineData("甲县政府制定了《桥梁》，现印发给你们。", "-")] // no title
    [InlineData("甲县政府学习了《桥梁方案》，现印发给你们。", "-")]
    [InlineData("甲县政府制定了《规划》。甲县政府制定了《桥梁方案》，现印发给你们。", "甲县政府|桥梁方案|True")] // of two characters
    [InlineData("甲县政府制定了《办法方案》，如下。", "甲县政府|办法方案|True")] // of four
    [InlineData("甲县政府制定了《桥方案》，如下。", "-")] // of three
    [InlineData("甲县政府制定了《桥梁〈道路〉方案》，如下。", "甲县政府|桥梁〈道路〉方案|True")]
    [InlineData("甲县政府制定了《桥梁《道路》方案》，如下。", "甲县政府|桥梁《道路》方案|True")]
    [InlineData("甲县政府制定了《桥梁方案，如下。", "-")]
    [InlineData("《甲方案》。甲县政府制定了《桥梁方案》，如下。", "甲县政府|桥梁方案|True")]
    public void Sentences(string line, string expected)
    {
        using var text = Normalizer.Normalize(line);
        var found = LeadSentence.Find(text, HeadLines.Read(text, new IndexTable(text)));
        (found is { } lead ? $"{text.Slice(lead.Names.Start, lead.Names.End)}|{text.Slice(lead.Title.Start, lead.Title.End)}|{lead.IsOwn}" : "-").ShouldBe(expected);
    }

    [Theory]
    [InlineData("印发了 转发了 发布了 出台了 公布了 制定了 制订了 起草了 拟定了 拟订了 编制了 修订了 形成了", true)]
    [InlineData("学习了 印发 转发 发布 出台 公布 制定", false)]
    public void Verbs(string verbs, bool isOne)
    {
        foreach (var verb in verbs.Split(' ')) Is($"甲县政府{verb}《桥梁方案》，全文如下。").ShouldBe(isOne, verb);
    }

    [Theory]
    [InlineData("印发 转发 发布 出台 公布", true)]
    [InlineData("制定 学习", false)]
    public void Verbs_of_news(string verbs, bool isOne)
    {
        foreach (var verb in verbs.Split(' ')) Is($"近日，甲县政府{verb}《桥梁方案》，全文如下。").ShouldBe(isOne, verb);
    }

    [Theory]
    [InlineData("发出通知 如下 征求 印发给 印发你 现印发 现予印发 予以印发", true)]
    [InlineData("印发 公布 通知", false)]
    public void Signs(string signs, bool isOwn)
    {
        foreach (var sign in signs.Split(' '))
        {
            using var text = Normalizer.Normalize($"甲县政府制定了《桥梁方案》，{sign}。");
            LeadSentence.Find(text, HeadLines.Read(text, new IndexTable(text)))!.Value.IsOwn.ShouldBe(isOwn, sign);
        }
    }

    [Theory]
    [InlineData(157, true)] // within 160 characters behind the title
    [InlineData(158, false)]
    public void A_sign_stands_near(int filling, bool isOwn)
    {
        using var text = Normalizer.Normalize("甲县政府制定了《桥梁方案》" + new string('桥', filling) + "如下。");
        LeadSentence.Find(text, HeadLines.Read(text, new IndexTable(text)))!.Value.IsOwn.ShouldBe(isOwn);
    }

    [Theory]
    [InlineData(77, true)] // 80 characters in the marks
    [InlineData(78, false)]
    public void The_longest_title(int filling, bool isOne) => Is("甲县政府制定了《" + new string('桥', filling) + "方案》，如下。").ShouldBe(isOne);

    [Theory]
    [InlineData("甲县委、甲县政府", "甲县委|甲县政府")]
    [InlineData("甲县委和甲县政府", "甲县委|甲县政府")]
    [InlineData("由甲县财政局", "甲县财政局")]
    [InlineData("甲县财政局结合实际", "甲县财政局")]
    [InlineData("省委、市委、县委、区委、旗委、州委、盟委", "省委|市委|县委|区委|旗委|州委|盟委")]
    [InlineData("乡委", "")]
    [InlineData("省财政厅、市财政局", "省财政厅|市财政局")]
    [InlineData("财政局", "")]
    [InlineData("甲县财政局、桥梁", "")]
    [InlineData("我局", "")]
    public void Authorities(string names, string authorities)
    {
        using var text = Normalizer.Normalize(names);
        string.Join('|', new LeadSentence(new TextRange(0, text.Chars.Length), default, true).Authorities(text)).ShouldBe(authorities);
    }

    private static bool Is(string line)
    {
        using var text = Normalizer.Normalize(line);
        return LeadSentence.Find(text, HeadLines.Read(text, new IndexTable(text))) is not null;
    }
}
