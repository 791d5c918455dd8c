using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Analysis.Ledgers;
using LawGov.Model.Parsing;
using LawGov.Office.Ledgers;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Ledgers;

public class LedgerDocumentTests
{
    [Fact]
    public void Every_task_is_a_row_of_a_valid_document()
    {
        var ledger = LedgerBuilder.Default.Create(PolicyDocumentParser.Default.Parse(Repository.ReadSeed("xuhui-2020-workpoints")).Document);
        using var stream = new MemoryStream();
        LedgerDocument.Write(stream, ledger);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(file).Select(e => e.Description).ShouldBeEmpty();
        var rows = file.MainDocumentPart!.Document!.Descendants<TableRow>().ToList();
        rows.Count.ShouldBe(ledger.Entries.Count + 1);
        rows[1].InnerText.ShouldContain(ledger.Entries[0].Text);
        rows[0].InnerText.ShouldStartWith("序号任务牵头单位");
    }

    [Fact]
    public void Equal_ledgers_are_equal_files()
    {
        var ledger = new Ledger { Entries = [new LedgerEntry { Id = "a", Path = "1", Text = "清理\u0002文件" }] };
        using MemoryStream one = new(), other = new();
        LedgerDocument.Write(one, ledger);
        LedgerDocument.Write(other, ledger);
        one.ToArray().ShouldBe(other.ToArray());
    }
}
