using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Notes that say who passed a rule and when.</summary>
public class EnactmentNoteTests
{
    [Theory]
    [InlineData("（2023年1月16日甲省第十四届人民代表大会第一次会议通过）", "甲省第十四届人民代表大会 2023-01-16")]
    [InlineData("（2023年1月16日甲省第十四届人民代表大会\n常务委员会第一次会议通过）", "甲省第十四届人民代表大会常务委员会 2023-01-16")]
    [InlineData("（2023年1月16日甲省第十四届\n人民代表大会常务委员会\n第一次会议通过）", "甲省第十四届人民代表大会常务委员会 2023-01-16")]
    [InlineData("（2023年1月16日甲省第十四届\n人民代表大会\n常务委员会\n第一次会议通过）", "-")] // four lines
    [InlineData("《甲省桥梁条例》已于2023年1月16日经甲省人民代表大会通过，现予公布。", "甲省人民代表大会 2023-01-16")]
    [InlineData("《甲省桥梁条例》2023年1月16日由甲省人民代表大会通过，现予公布。", "甲省人民代表大会 2023-01-16")]
    [InlineData("（2020年5月1日印发 2023年1月16日甲省人民代表大会通过）", "甲省人民代表大会 2023-01-16")] // the day with a body behind it
    [InlineData("（2023年1月16日省政府第三次常务会议通过）", "省人民政府 2023-01-16")]
    [InlineData("（2023年1月16日甲县政府第三次常务会议通过）", "甲县人民政府 2023-01-16")]
    [InlineData("（2023年1月16日湖口县政府第三次常务会议通过）", "湖口县政府 2023-01-16")]
    [InlineData("（2023年1月16日桥梁通过）", "-")]
    [InlineData("（2023年1月甲省人民代表大会通过）", "-")]
    [InlineData("（甲省人民代表大会通过）", "-")]
    [InlineData("（1991年3月26日甲市人民政府令第19号发布）", "甲市人民政府 1991-03-26")]
    [InlineData("（1991年3月26日甲市人民政府令第19号公布）", "甲市人民政府 1991-03-26")]
    [InlineData("（1991年3月26日经甲市人民政府令第19号发布）", "甲市人民政府 1991-03-26")]
    [InlineData("（1991年3月26日以甲市人民政府令第19号发布）", "甲市人民政府 1991-03-26")]
    [InlineData("（1991年3月26日由甲市人民政府令第19号发布）", "甲市人民政府 1991-03-26")]
    [InlineData("（1991年3月26日甲市人民政府令第19号一二三四五六七八发布）", "甲市人民政府 1991-03-26")] // twelve characters
    [InlineData("（1991年3月26日甲市人民政府令第19号一二三四五六七八九发布）", "-")]
    [InlineData("（1991年3月26日甲市人民政府令发布）", "-")] // no number
    [InlineData("（1991年3月26日甲市人民政府令第19号修改）", "-")]
    [InlineData("（1991年3月26日桥梁道路河令第19号发布）", "-")]
    [InlineData("（1991年3月26日甲局令第19号发布）", "-")]
    [InlineData("（甲市人民政府令第19号发布）", "-")]
    public void Notes(string note, string expected)
    {
        using var text = Normalizer.Normalize(note);
        (EnactmentNote.Find(text, HeadLines.Read(text, new IndexTable(text))) is { } found ? $"{found.Body} {found.Date:yyyy-MM-dd}" : "-").ShouldBe(expected);
    }

    [Theory]
    [InlineData("2023年1月16日甲省人大通过", true)]
    [InlineData("2023年1月16日甲省人大修正", true)]
    [InlineData("2023年1月16日甲省人大修订", true)]
    [InlineData("2023年1月16日甲省人大公布", true)]
    [InlineData("2023年1月16日甲省人大发布", true)]
    [InlineData("2023年1月16日甲市人大通过 2023年2月16日甲省人大批准", true)]
    [InlineData("2023年1月16日通过", true)]
    [InlineData("2023年1月16日甲省人大", false)]
    [InlineData("2023年1月16日", false)]
    [InlineData("甲省人大通过", false)]
    [InlineData("", false)]
    public void Brackets_behind_a_title(string bracket, bool isNote) => EnactmentNote.IsNote(bracket).ShouldBe(isNote);
}
