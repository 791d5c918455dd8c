namespace LawGov.Model.Tests.Assigning;

/// <summary>Who does what by the prose of an item, where no clause says so.</summary>
public class ProseCollectorTests
{
    [Theory]
    [InlineData("1.建桥。由县交通局牵头，县财政局配合，对旧桥逐座排查。", "1 L县交通局 C县财政局")]
    [InlineData("1.由县交通局负责，县财政局、各乡镇配合，加快建桥，保证质量。", "1 R县交通局 C县财政局 C各乡镇")]
    [InlineData("1.由县交通局承办，县财政局协办。年内建桥十座。", "1 R县交通局 C县财政局")]
    [InlineData("1.桥面整修主要由县交通局牵头，县财政局配合，对裂缝逐条修补；桥灯更换主要由县城管局牵头，县电力公司配合，对旧灯逐盏检查。", "1 L县交通局 C县财政局 L县城管局 C县电力公司")]
    [InlineData("1.建桥。由县交通局牵头，制定方案。", "1 L县交通局")]
    [InlineData("1.建桥。由县乱石局牵头，制定方案。", "1 L县乱石局 !1401@2")] // its level and its ending say that it is a body
    [InlineData("1.建桥。由公安、交通部门负责，有关部门配合。要抓紧。", "1 R公安 R交通部门 C有关部门 !1401@2")]
    [InlineData("1.建桥。县城的，由县交通局牵头，县财政局配合；乡镇的，由各乡镇负责。", "1 L县交通局 C县财政局 R各乡镇")] // vouched for
    [InlineData("1.建桥。一是打桩，由县水利局牵头，县财政局配合。二是架梁，由县交通局负责。", "1 L县水利局 C县财政局 R县交通局")]
    [InlineData("1.建桥。由县交通局负责，抓紧完成。", "1 R县交通局")]
    [InlineData("1.建桥。备齐材料，由县交通局负责，抓紧完成。", "1")] // a step
    [InlineData("1.建桥。材料费由县财政局负责，抓紧拨付。", "1")] // a part of the matter
    [InlineData("1.建桥。符合条件的，由县交通局牵头，制定方案。", "1")] // a case
    [InlineData("1.建桥。由各乡镇牵头，制定方案。", "1")] // no single body
    [InlineData("1.建桥。由此负责，由市场主导，理由牵头。", "1")]
    [InlineData("1.建桥。由县交通局负责人签字，负责任地验收。", "1")]
    [InlineData("1.建桥。自由贸易区牵头，抓紧完成。", "1")]
    [InlineData("1.建桥。由县委、县政府主导，企业负责出资。", "1")]
    [InlineData("1.建桥。因故停工理由充分的旧桥由县交通局牵头，制定方案。", "1")] // the whole member counts
    [InlineData("1.建桥。成立领导小组，由领导小组办公室牵头，制定方案。", "1")] // what the plan sets up for itself
    public void What_agents_say(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥。县交通局负责打桩架梁；县财政局负责安排资金。", "1 R县交通局 R县财政局")]
    [InlineData("1.建桥。县交通局负责打桩架梁，县财政局负责安排资金，各乡镇负责征地。", "1 R县交通局 R县财政局 R各乡镇")]
    [InlineData("1.建桥。县交通局、县水利局分别负责打桩架梁；县财政局牵头筹措资金。", "1 S县交通局 S县水利局 L县财政局")]
    [InlineData("1.县交通局负责打桩架梁，保证质量。", "1 R县交通局")] // the item begins with it
    [InlineData("（一）县交通局负责打桩架梁。", "(一) R县交通局")]
    [InlineData("1.建桥。\n县交通局负责打桩架梁。\n县财政局负责安排资金。", "1 R县交通局 R县财政局")]
    [InlineData("1.建桥。各乡镇农业部门重点负责征地；财政部门重点负责资金；监察部门重点负责监督。", "1 R各乡镇农业部门 R财政部门 R监察部门")]
    [InlineData("1.建桥。县交通局负责打桩架梁。", "1")] // one alone may be prose
    [InlineData("1.建桥。\n县交通局负责督促本意见的落实。", "1")]
    [InlineData("1.建桥。县政府负责人抓总，县交通局负责同志抓落实，县财政局负责的资金要到位。", "1")]
    [InlineData("1.各级各部门负责落实责任，谁主管谁负责到底。", "1 R各级各部门")]
    [InlineData("1.领导小组办公室负责日常工作，县交通局负责打桩。", "1")]
    [InlineData("1.桥长负责巡查桥面，护桥人负责清扫桥面。", "1")] // no bodies
    public void What_each_body_does(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥。（县交通局负责）由县财政局牵头，筹措资金。", "1 R县交通局")] // a clause says it
    [InlineData("一、任务\n1.建桥。（县交通局负责）\n2.修路。（县交通局负责）\n二、保障\n由县财政局牵头，筹措资金。", "1 R县交通局|2 R县交通局")] // the plan names its units in clauses
    [InlineData("1.建桥。（县交通局负责）\n2.修路。（县住建局负责）\n3.架灯。由县财政局牵头，筹措资金。", "1 R县交通局|2 R县住建局|3 L县财政局")] // beside items that have theirs
    [InlineData("一、任务（牵头单位：县住建局）\n1.建桥。由县财政局牵头，筹措资金。", "1 L县住建局")] // the heading says it
    [InlineData("1.建桥。由县财政局牵头，筹措资金。\n2.修路。\n3.架灯。", "1 L县财政局|2|3")] // the others stay tasks
    public void Prose_speaks_where_nothing_plainer_does(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);
}
