using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Readers.Merging;
using LawGov.Readers.Tests.Kit;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>A document is the same in every file format: the seeds are written into files by code, and the files are read.</summary>
public class SeedConversionTests
{
    public static TheoryData<string> Seeds => Repository.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void A_Word_file_gives_the_same_model(string seed)
    {
        var document = Read.Document(SeedWord.Write(SeedReader.Read(seed)));
        document.Format.ShouldBe(SourceFormat.Docx);
        Describe(document).ShouldBe(Expected(seed));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_page_in_GB2312_gives_the_same_model(string seed)
    {
        var document = Read.Document(SeedPage.Write(SeedReader.Read(seed)));
        document.Format.ShouldBe(SourceFormat.Html);
        document.Encoding.ShouldBe("GB18030");
        Describe(document).ShouldBe(Expected(seed));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_text_in_GB18030_gives_the_same_model(string seed) =>
        Describe(Read.Document(Read.Gb18030.GetBytes(Repository.ReadSeed(seed)))).ShouldBe(Expected(seed));

    [Theory, MemberData(nameof(Seeds))]
    public void A_PDF_gives_the_same_model(string seed)
    {
        var document = Read.Document(SeedPdf.Write(SeedReader.Read(seed)));
        document.Format.ShouldBe(SourceFormat.Pdf);
        Describe(document).ShouldBe(Expected(seed));
    }

    /// <summary>Files that LibreOffice made of the seeds' Word files: see Files/README.md.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void A_PDF_of_a_word_processor_gives_the_same_model(string seed)
    {
        var document = Read.Document(OfficeFile(seed + ".pdf"));
        document.Format.ShouldBe(SourceFormat.Pdf);
        Describe(document).ShouldBe(Expected(seed));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_old_Word_file_gives_the_same_model(string seed)
    {
        var document = Read.Document(OfficeFile(seed + ".doc"));
        document.Format.ShouldBe(SourceFormat.LegacyWord);
        Describe(document).ShouldBe(Expected(seed));
    }

    private static byte[] OfficeFile(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Seeds", "Files", name));

    [PdfTheory, MemberData(nameof(Seeds))]
    public void The_text_of_a_PDF_gives_the_same_model(string seed)
    {
        var pdf = SeedPdf.Write(SeedReader.Read(seed));
        var text = PdfFile.ToText(pdf).ShouldNotBeNull("pdftotext (poppler-utils) must be installed");
        Describe(Read.Document(System.Text.Encoding.UTF8.GetBytes(text))).ShouldBe(Expected(seed));
    }

    private static string Describe(ReadDocument document) =>
        DocumentText.Describe(MetadataMerge.Apply(PolicyDocumentParser.Default.Parse(document.Text).Document, document.Metadata).Document);

    private static string Expected(string seed) => DocumentText.Describe(PolicyDocumentParser.Default.Parse(Repository.ReadSeed(seed)).Document);
}
