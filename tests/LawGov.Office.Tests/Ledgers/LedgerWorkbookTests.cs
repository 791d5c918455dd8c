using System.IO.Compression;
using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Office.Ledgers;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Ledgers;

public class LedgerWorkbookTests
{
    private static readonly LedgerEntry Entry = new()
    {
        Id = "0123456789",
        Number = 1,
        Path = "一/(二)/1",
        Part = "一、总体要求",
        Text = "清理文件\n=1+1",
        Units = [new("区司法局", "区司法局", AssignmentRole.Lead, false), new("各街道", "各街道", AssignmentRole.Cooperating, true), new("区财政局(区国资委、区金融办)", "区财政局(区国资委、区金融办)", AssignmentRole.Responsible, false)],
        When = "2023年6月底前",
        DueOn = new(2023, 6, 30),
        Targets = "不少于20件",
        Line = 12,
        Article = "8 规范性文件",
        State = LedgerState.Done,
        Progress = "已清理21件",
        CompletedOn = new(2023, 6, 1),
        Remarks = "无",
        Change = LedgerChange.Changed,
    };

    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public async Task What_is_written_is_read_back(MessageLanguage language)
    {
        var ledger = new Ledger { Title = "江滩区方案", DocumentNumber = "江政发〔2023〕5号", Entries = [Entry, Entry with { Id = "b", State = LedgerState.NotStarted, CompletedOn = null, DueOn = null }], Dropped = [Entry with { Id = "c" }] };
        var reading = LedgerWorkbook.Read(await Write(ledger, new LedgerFileOptions { Language = language }));
        reading.Findings.ShouldBeEmpty();
        reading.Ledger.ShouldBe(ledger);
    }

    [Fact]
    public async Task The_ledger_of_a_seed_comes_back_and_keeps_its_ids_when_renewed()
    {
        var plan = PolicyDocumentParser.Default.Parse(Repository.ReadSeed("shanghai-2016-division")).Document;
        var ledger = LedgerBuilder.Default.Create(plan);
        var back = LedgerWorkbook.Read(await Write(ledger)).Ledger!;
        back.Entries.Select(e => (e.Id, e.Text, e.DueOn)).ShouldBe(ledger.Entries.Select(e => (e.Id, e.Text, e.DueOn)));
        LedgerBuilder.Default.Renew(back, plan).Entries.ShouldAllBe(e => e.Change == LedgerChange.None);
    }

    [Fact]
    public async Task Equal_ledgers_are_equal_files()
    {
        var ledger = new Ledger { Entries = [Entry] };
        (await Write(ledger)).ToArray().ShouldBe((await Write(ledger)).ToArray());
    }

    [Fact]
    public async Task A_file_does_not_say_when_it_was_written()
    {
        using var zip = new ZipArchive(await Write(new Ledger { Title = "江滩区方案", Entries = [Entry] }));
        using var properties = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        var text = await properties.ReadToEndAsync();
        text.ShouldContain("江滩区方案");
        text.ShouldNotContain("created");
        text.ShouldNotContain("modified");
    }

    [Fact]
    public async Task What_Excel_cannot_hold_is_left_out()
    {
        var ledger = new Ledger { Entries = [Entry with { Text = "甲\u0001乙\uD800丙" + new string('丁', 40_000), Units = [] }] };
        var text = LedgerWorkbook.Read(await Write(ledger)).Ledger!.Entries.Single().Text;
        text.ShouldStartWith("甲乙丙丁");
        text.Length.ShouldBe(32_767);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no zip")]
    [InlineData("PK\u0003\u0004broken")]
    public void Other_files_are_a_finding(string content)
    {
        var reading = LedgerWorkbook.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)));
        reading.Ledger.ShouldBeNull();
        reading.Findings.Single().Kind.ShouldBe(LedgerFindingKind.NotAWorkbook);
    }

    [Fact]
    public async Task A_cut_file_is_a_finding()
    {
        var bytes = (await Write(new Ledger { Entries = [Entry] })).ToArray();
        for (var length = bytes.Length - 1; length > 0; length -= 97)
            LedgerWorkbook.Read(new MemoryStream(bytes, 0, length)).Ledger.ShouldBeNull($"{length} bytes");
    }

    [Fact]
    public async Task Wrong_arguments_are_named()
    {
        (await Should.ThrowAsync<ArgumentNullException>(() => LedgerWorkbook.WriteAsync(null!, new Ledger()))).ParamName.ShouldBe("stream");
        (await Should.ThrowAsync<ArgumentNullException>(() => LedgerWorkbook.WriteAsync(Stream.Null, null!))).ParamName.ShouldBe("ledger");
        Should.Throw<ArgumentNullException>(() => LedgerWorkbook.Read(null!)).ParamName.ShouldBe("stream");
    }

    private static async Task<MemoryStream> Write(Ledger ledger, LedgerFileOptions? options = null)
    {
        var stream = new MemoryStream();
        await LedgerWorkbook.WriteAsync(stream, ledger, options);
        stream.Position = 0;
        return stream;
    }
}
