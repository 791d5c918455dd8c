using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assigning;

/// <summary>Items that are the headings above tasks are sections of the document; all others are tasks, or text of their section.</summary>
public class SectionChoiceTests
{
    [Theory]
    [InlineData("一、任务\n（一）桥\n1.建桥\n（1）打桩。（县交通局负责）\n2.护桥\n（2）巡查。（县公路局负责）", "一 任务; 一/(一) 桥; 一/(一)/1 建桥; 一/(一)/2 护桥")] // a level below （一）
    [InlineData("一、任务\n（一）桥\n1.建桥。建十座。\n提升任务：\n（1）打桩。（县交通局负责）", "一 任务; 一/(一) 桥; 一/(一)/1 建桥=建十座。提升任务：")] // with text of its own
    [InlineData("一、任务\n1、建桥。\n（1）打桩。（县交通局负责）\n（2）铺面。（县住建局负责）", "一 任务; 一/1 建桥")] // below 一、
    [InlineData("一、任务\n1．建桥：\n①打桩。（县交通局负责）\n②铺面。（县住建局负责）", "一 任务; 一/1 建桥")]
    [InlineData("一、任务\n1.建桥（县交通局负责）\n（1）打桩。\n（2）铺面。", "一 任务")] // its units make it a task
    [InlineData("一、任务\n1.建桥（完成时限：6月底）。\n（1）打桩。（县交通局负责）", "一 任务; 一/1 建桥")] // a time limit is no part of the heading
    [InlineData("一、任务\n1.建桥。（县交通局负责）\n（1）打桩。（县住建局负责）", "一 任务")] // a task with tasks inside
    [InlineData("一、任务\n1.建桥。\n2.护桥。（县公路局负责）", "一 任务=1.建桥。")] // nothing below
    [InlineData("一、任务\n1.建桥\n（1）打桩\n①选址。（县交通局负责）", "一 任务; 一/1 建桥; 一/1/(1) 打桩")]
    [InlineData("一、任务\n1.建桥\n（1）打桩。\n（2）铺面。", "一 任务; 一/1 建桥")] // a plan that assigns nothing
    public void Headings_above_tasks_are_sections(string text, string expected) => Sections(text).ShouldBe(expected);

    [Fact]
    public void A_long_sentence_above_items_is_no_heading()
    {
        var lead = "围绕县内桥梁年久失修、荷载不足、排水不畅、巡查不到位等问题，按照先急后缓、先干线后支线、先病害后提升的次序，分年分批逐桥逐项列出清单";
        Sections($"一、任务\n1.{lead}：\n（1）打桩。（县交通局负责）").ShouldBe($"一 任务=1.{lead}：");
    }

    [Fact]
    public void Tasks_name_the_innermost_heading()
    {
        var tasks = PolicyDocumentParser.Default.Parse("一、任务\n（一）桥\n1.建桥\n（1）打桩。（县交通局负责）\n2.护桥。（县公路局负责）").Document.Tasks;
        string.Join("; ", tasks.Select(t => $"{t.Path} {t.Part} {t.Section}")).ShouldBe("(1) 一、任务 1.建桥; 2 一、任务 (一)桥");
    }

    private static string Sections(string text) => string.Join("; ", PolicyDocumentParser.Default.Parse(text).Document.Sections.SelectMany(s => Describe(s, "")));

    private static IEnumerable<string> Describe(Section section, string above)
    {
        var path = above + section.Label.TrimEnd('、', '.');
        return section.Sections.SelectMany(s => Describe(s, path + "/")).Prepend($"{path} {section.Title}{(section.Text is null ? "" : "=" + section.Text)}");
    }
}
