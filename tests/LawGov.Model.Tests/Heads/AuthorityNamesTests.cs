using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Lists of authorities taken apart.</summary>
public class AuthorityNamesTests
{
    [Theory]
    [InlineData("甲县财政局", "甲县财政局")]
    [InlineData("甲县财政局、甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局 甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局，甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局/甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局；甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("湖口县财政局湖口县水利局湖口县民政局", "湖口县财政局|湖口县水利局|湖口县民政局")]
    [InlineData("甲县财政局和甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局与甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲县财政局及甲县水利局", "甲县财政局|甲县水利局")]
    [InlineData("甲 县 财 政 局", "甲县财政局")]
    [InlineData("甲县 财政局", "甲县财政局")]
    [InlineData("甲县财政局 办公室", "甲县财政局办公室")] // no name of its own
    [InlineData("甲县公安局直属大队", "甲县公安局直属大队")]
    [InlineData("甲县公安局分局", "甲县公安局分局")]
    [InlineData("甲县委机关党委", "甲县委机关党委")]
    [InlineData("中共甲县委员会", "中共甲县委员会")]
    [InlineData("甲县人民政府金桥街道办事处", "甲县人民政府金桥街道办事处")]
    [InlineData("甲县人民政府乙县人民政府", "甲县人民政府|乙县人民政府")]
    [InlineData("国家税务总局甲县税务局", "国家税务总局甲县税务局")]
    [InlineData("湖口市公安局中国某政集团有限公司湖口市分公司", "湖口市公安局|中国某政集团有限公司湖口市分公司")] // a branch of its house
    [InlineData("中国甲银行湖口市支行湖口市水利局", "中国甲银行湖口市支行|湖口市水利局")]
    [InlineData("湖口水务有限公司湖口市水利局", "湖口水务有限公司|湖口市水利局")]
    [InlineData("国务院中央军委", "国务院|中央军委")]
    [InlineData("新疆生产建设兵团第八师石河子市人民政府", "新疆生产建设兵团第八师石河子市人民政府")]
    [InlineData("甲县财政局桥梁", "")]
    [InlineData("甲县财政局、桥梁", "")]
    [InlineData("桥梁、甲县财政局", "")]
    [InlineData("桥梁", "")]
    [InlineData("局", "")]
    public void Lists(string line, string names)
    {
        using var text = Normalizer.Normalize(line);
        HeadLineText.Of(text, AuthorityNames.Split(text, 0, text.Chars.Length)).ShouldBe(names);
    }

    [Theory]
    [InlineData("甲县财政局（盖章）", "甲县财政局")]
    [InlineData("甲县财政局（印章）", "甲县财政局")]
    [InlineData("甲县财政局（公章）", "甲县财政局")]
    [InlineData("甲县财政局（代章）", "甲县财政局")]
    [InlineData("甲县财政局（章）", "甲县财政局")]
    [InlineData("甲县财政局（印）", "甲县财政局")]
    [InlineData("甲县财政局（代）", "甲县财政局")]
    [InlineData("甲县财政局（税务局）", "甲县财政局(税务局)")]
    public void A_seal_behind_the_name(string line, string name)
    {
        using var text = Normalizer.Normalize(line);
        HeadLineText.Of(text, AuthorityNames.Split(text, 0, text.Chars.Length)).ShouldBe(name);
    }

    [Theory]
    [InlineData("甲县桥局", 100)] // 400 characters
    [InlineData("甲县桥桥局", 0)]
    public void The_longest_list(string last, int names)
    {
        using var text = Normalizer.Normalize(string.Concat(Enumerable.Repeat("甲县局、", 99)) + last);
        AuthorityNames.Split(text, 0, text.Chars.Length).Count.ShouldBe(names);
    }

    [Theory]
    [InlineData("甲省教育厅等十二部门", 5)]
    [InlineData("甲省教育厅等单位", 5)]
    [InlineData("甲省教育厅等机关", 5)]
    [InlineData("甲省教育厅等三部委", 5)]
    [InlineData("甲省教育厅等委办局", 5)]
    [InlineData("甲省教育厅等五厅局", 5)]
    [InlineData("甲省教育厅等五局委", 5)]
    [InlineData("甲省教育厅等五家单位", 5)]
    [InlineData("甲省教育厅等部门单位", 5)]
    [InlineData("甲省教育厅等十二个省里有关部门", 5)] // ten characters from 等 on
    [InlineData("甲省教育厅等十二个省里的有关部门", 16)]
    [InlineData("甲省教育厅等桥梁", 8)]
    [InlineData("甲省教育厅", 5)]
    [InlineData("甲厅等部门", 5)] // no name in front
    [InlineData("甲省厅等部门", 3)]
    public void A_collective_behind_the_list(string list, int length) => AuthorityNames.WithoutCollective(list).ShouldBe(length);

    [Theory]
    [InlineData("近日，湖北省财政厅", 3)]
    [InlineData("好，中共甲县委", 2)]
    [InlineData("好，国务院", 2)]
    [InlineData("好，最高人民法院", 2)]
    [InlineData("好， 甲县财政局", 2)] // behind a gap
    [InlineData("好，甲县财政局", -1)]
    [InlineData("好，湖北桥梁", -1)]
    [InlineData("甲县财政局", 0)]
    [InlineData("发号湖北省武汉市人民政府", 2)]
    public void Where_the_names_begin(string line, int start)
    {
        using var text = Normalizer.Normalize(line);
        AuthorityNames.FindStart(text, 0, text.Chars.Length).ShouldBe(start);
    }

    [Theory]
    [InlineData("特此通告湖口县财政局", "湖口县财政局")]
    [InlineData("桥梁名单湖口县财政局湖口县水利局", "湖口县财政局湖口县水利局")]
    [InlineData("桥梁湖口县财政局", null)] // no title ends there
    [InlineData("桥梁名单财政局", null)]
    [InlineData("桥梁名单湖口县桥梁", null)]
    [InlineData("通告湖口县财政局", null)] // too short
    [InlineData("", null)]
    public void Names_behind_a_title(string line, string? names)
    {
        using var text = Normalizer.Normalize(line);
        var start = AuthorityNames.FindBehindTitle(text, 0, text.Chars.Length);
        (start < 0 ? null : text.Slice(start, text.Chars.Length).ToString()).ShouldBe(names);
    }
}
