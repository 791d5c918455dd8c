using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers.Merging;

namespace LawGov.Readers.Tests.Merging;

public class MetadataMergeTests
{
    private static readonly DateOnly Early = new(2022, 9, 17);
    private static readonly DateOnly Late = new(2022, 9, 30);

    [Fact]
    public void Takes_what_only_the_page_knows()
    {
        var metadata = new ReadMetadata
        {
            Title = "某市意见",
            IndexNumber = "SY-01",
            DocumentNumber = new DocumentNumber("某府", 2022, 5),
            Issuer = "某市人民政府",
            Publisher = "办公厅",
            SignedOn = Early,
            PublishedOn = Late,
        };
        var (document, diagnostics) = MetadataMerge.Apply(new PolicyDocument(), metadata);
        document.ShouldBe(new PolicyDocument
        {
            Title = "某市意见",
            IndexNumber = "SY-01",
            DocumentNumber = new DocumentNumber("某府", 2022, 5),
            Issuers = ["某市人民政府"],
            SignedOn = Early,
            PublishedOn = Late,
        });
        diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, null, "LG1304", "LG1320")]
    [InlineData("江滩市治水方案", null, "LG1320")]
    [InlineData(null, "江滩市人民政府", "LG1304")]
    [InlineData("江滩市治水方案", "江滩市人民政府")]
    public void What_the_file_supplies_is_not_missing(string? title, string? issuer, params string[] codes)
    {
        var parsed = PolicyDocumentParser.Default.Parse("一、检查堤坝。（责任单位：市水务局）\n二、修复水闸。（责任单位：市水务局）\n");
        var merged = MetadataMerge.Apply(parsed, new ReadMetadata { Title = title, Issuer = issuer });
        merged.Diagnostics.Select(d => d.Code).Intersect(["LG1304", "LG1320"]).Order().ShouldBe(codes);
    }

    [Fact]
    public void Keeps_what_only_the_text_knows()
    {
        var document = new PolicyDocument { Title = "某市意见", DocumentNumber = new DocumentNumber("某府", 2022, 5), Issuers = ["某市人民政府"], SignedOn = Early };
        MetadataMerge.Apply(document, ReadMetadata.Empty).ShouldBe(new MergedDocument(document, []));
    }

    [Fact]
    public void The_page_wins_and_the_conflict_is_reported()
    {
        var document = new PolicyDocument { DocumentNumber = new DocumentNumber("某府", 2022, 5), SignedOn = Early, PublishedOn = Early, IndexNumber = "A", Issuers = ["某县人民政府"] };
        var metadata = new ReadMetadata { DocumentNumber = new DocumentNumber("某府办", 2022, 5), SignedOn = Late, PublishedOn = Late, IndexNumber = "B", Issuer = "某市人民政府 某市司法局" };
        var merged = MetadataMerge.Apply(document, metadata);
        merged.Document.ShouldBe(new PolicyDocument
        {
            DocumentNumber = new DocumentNumber("某府办", 2022, 5),
            SignedOn = Late,
            PublishedOn = Late,
            IndexNumber = "B",
            Issuers = ["某市人民政府", "某市司法局"],
        });
        merged.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "1:1 Warning LG2501: The page gives “B” as index number, the text was read as “A”; the page wins.",
            "1:1 Warning LG2501: The page gives “某府办〔2022〕5号” as document number, the text was read as “某府〔2022〕5号”; the page wins.",
            "1:1 Warning LG2501: The page gives “2022-09-30” as date of signature, the text was read as “2022-09-17”; the page wins.",
            "1:1 Warning LG2501: The page gives “2022-09-30” as date of publication, the text was read as “2022-09-17”; the page wins.",
            "1:1 Warning LG2501: The page gives “某市人民政府 某市司法局” as issuing authority, the text was read as “某县人民政府”; the page wins.",
        ]);
    }

    [Theory]
    [InlineData("某区人民政府关于印发《某区法治政府建设实施方案(2022—2025年)》的通知", MetadataOrigin.IndexTable, false, null)]
    [InlineData("某区法治政府建设实施方案", MetadataOrigin.IndexTable, false, null)]
    [InlineData("某区数字政府建设实施方案", MetadataOrigin.IndexTable, true, "LG2501")]
    [InlineData("一图读懂法治政府", MetadataOrigin.MetaTag, false, "LG2502")]
    [InlineData("一图读懂法治政府", MetadataOrigin.Heading, false, "LG2502")]
    [InlineData("一图读懂法治政府", MetadataOrigin.TitleElement, false, null)]
    public void Keeps_the_documents_own_title_but_for_an_index_table_that_contradicts(string stated, MetadataOrigin origin, bool pageWins, string? code)
    {
        const string own = "某区法治政府建设实施方案（2022-2025年）";
        var (document, diagnostics) = MetadataMerge.Apply(new PolicyDocument { Title = own }, new ReadMetadata { Title = stated, TitleOrigin = origin });
        document.Title.ShouldBe(pageWins ? stated : own);
        diagnostics.Select(d => d.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Keeps_an_issuer_that_the_parser_completed_with_its_place()
    {
        var (document, diagnostics) = MetadataMerge.Apply(new PolicyDocument { Issuers = ["上海市浦东新区人民政府"] }, new ReadMetadata { Issuer = "浦东新区人民政府" });
        document.Issuers.ShouldBe(["上海市浦东新区人民政府"]);
        diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Adds_conflicts_behind_the_findings_of_the_parser()
    {
        var parsed = PolicyDocumentParser.Default.Parse("某府〔2022〕5号\n某市实施方案\n一、总则\n");
        var merged = MetadataMerge.Apply(parsed, new ReadMetadata { DocumentNumber = new DocumentNumber("某府", 2022, 6) });
        merged.Document.DocumentNumber!.Serial.ShouldBe(6);
        merged.Diagnostics.ShouldBe([.. parsed.Diagnostics, merged.Diagnostics[^1]]);
        (merged.Diagnostics[^1].Code, merged.Diagnostics[^1].Severity).ShouldBe(("LG2501", DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Guards_its_arguments()
    {
        Should.Throw<ArgumentNullException>(() => MetadataMerge.Apply((PolicyDocument)null!, ReadMetadata.Empty));
        Should.Throw<ArgumentNullException>(() => MetadataMerge.Apply(new PolicyDocument(), null!));
    }
}
