using LawGov.Analysis.Citations;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Citations;

public class CitationAnalyzerTests
{
    [Fact]
    public void A_document_of_the_set_is_found_by_its_title_and_by_its_number()
    {
        var network = Network(
            Text("江州市法治建设规划(2021-2025年)", "江州市人民政府关于印发《江州市法治建设规划（2021—2025年）》的通知\n江政发〔2021〕3号\n江州市法治建设规划（2021—2025年）\n一、总体要求\n1.加强领导。（责任单位：市司法局）"),
            Text("b", "江滩区工作方案\n为贯彻落实《江州市法治建设规划(2021-2025年)》，制定本方案。\n一、任务\n1.加强领导。（责任单位：区司法局）"),
            Text("c", "河东区工作要点\n按照江政发〔2021〕3号文件要求，提出要点。\n一、任务\n1.加强领导。（责任单位：区司法局）"));
        network.Nodes.Count.ShouldBe(3);
        network.Edges.Select(e => (e.To == network.Nodes[0].Id, e.Relation)).ShouldBe([(true, CitationRelation.Implements), (true, CitationRelation.RestsOn)]);
        network.Nodes[0].CitedBy.ShouldBe(2);
    }

    [Fact]
    public void One_document_under_title_and_number_is_one_node_and_editions_stay_apart()
    {
        var network = Network(
            Text("a", "甲区方案\n根据《关于加强督查的意见》（国办发〔2020〕1号）、《法治政府建设实施纲要（2015－2020年）》，制定本方案。\n一、任务\n1.检查。（责任单位：区司法局）"),
            Text("b", "乙区方案\n根据国办发〔2020〕1号、《法治政府建设实施纲要（2021－2025年）》，制定本方案。\n一、任务\n1.检查。（责任单位：区司法局）"));
        network.Nodes.Where(n => !n.IsInSet).Select(n => n.Title).ShouldBe(
            ["关于加强督查的意见", "法治政府建设实施纲要(2015-2020年)", "法治政府建设实施纲要(2021-2025年)"], ignoreOrder: true);
        network.Nodes.Single(n => n.Title == "关于加强督查的意见").CitedBy.ShouldBe(2);
    }

    [Fact]
    public void A_bare_name_is_another_document_in_every_text()
    {
        var network = Network(
            Text("a", "甲区方案\n落实《实施方案》。\n一、任务\n1.检查。（责任单位：区司法局）"),
            Text("b", "乙区方案\n落实《实施方案》。\n一、任务\n1.检查。（责任单位：区司法局）"));
        network.Nodes.Count(n => n.Title == "实施方案").ShouldBe(2);
    }

    [Fact]
    public void No_document_names_itself() => Seeds().Edges.ShouldAllBe(e => e.From != e.To);

    [Fact]
    public void The_chain_of_the_seeds_leads_from_the_nation_to_the_districts()
    {
        var lines = Seeds().Chains().Select(l => $"{l.Depth} {l.Node.Source ?? l.Node.Title}").ToList();
        var outline = lines.IndexOf("0 法治政府建设实施纲要(2021-2025年)");
        var city = lines.IndexOf("1 上海法治政府建设规划(2021-2025年)");
        (outline >= 0 && city > outline).ShouldBeTrue(string.Join('\n', lines));
        lines.ShouldContain("2 putuo-2022-opinions");
        lines.ShouldContain("1 shanghai-2016-division");
        lines.ShouldContain("2 xuhui-2020-workpoints");
    }

    [Fact]
    public void Documents_that_rest_on_each_other_end_the_chain()
    {
        var network = Network(
            Text("a", "甲区治水工作方案\n根据《甲区治水工作要点》，制定本方案。\n一、任务\n1.检查。（责任单位：区司法局）"),
            Text("b", "甲区治水工作要点\n根据《甲区治水工作方案》，制定本要点。\n一、任务\n1.检查。（责任单位：区司法局）"));
        network.Edges.Count.ShouldBe(2);
        network.Chains().Count().ShouldBe(2);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => CitationAnalyzer.Default.Analyze(null!)).ParamName.ShouldBe("documents");
        Should.Throw<ArgumentNullException>(() => CitationAnalyzer.Default.Analyze([null!])).ParamName.ShouldBe("documents");
        var document = Text("a", "甲区方案\n为落实《甲法》。").Document;
        Should.Throw<ArgumentException>(() => CitationAnalyzer.Default.Analyze([new CitingDocument(document, "短")])).ParamName.ShouldBe("Text");
        CitationAnalyzer.Default.Analyze([]).Nodes.ShouldBeEmpty();
    }

    private static CitationNetwork Seeds() => Network([.. Repository.SeedNames.Select(n => Text(n, Repository.ReadSeed(n)))]);

    private static CitationNetwork Network(params CitingDocument[] documents) => CitationAnalyzer.Default.Analyze(documents);

    private static CitingDocument Text(string name, string text) => new(PolicyDocumentParser.Default.Parse(text, name).Document, text);
}
