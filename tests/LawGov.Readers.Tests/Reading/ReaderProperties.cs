using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Archives;
using LawGov.Readers.Reading;
using LawGov.Readers.Tests.Kit;
using LawGov.Readers.Tests.Seeds;

namespace LawGov.Readers.Tests.Reading;

/// <summary>What is true of every file, however broken.</summary>
public class ReaderProperties
{
    private static readonly byte[][] Files =
    [
        SeedWord.Write(SeedReader.Read("pudong-2022-plan")), SeedPage.Write(SeedReader.Read("xuhui-2020-workpoints")), Encoding.UTF8.GetBytes("一、总则\n（一）甲"),
    ];

    [Property(MaxTest = 300)]
    public void Any_bytes_give_a_document_or_one_error(byte[] bytes) => Check(DocumentReader.Default.Read(bytes));

    [Property(MaxTest = 300)]
    public void Any_text_survives_UTF8(NonNull<string> text)
    {
        var clean = new string([.. text.Get.Where(c => c >= ' ' && !char.IsSurrogate(c) && c is not ('<' or '\uFEFF' or '%' or '\uFFFD' or '{'))]);
        if (clean.All(char.IsAscii)) clean += "甲";
        Read.Document(Encoding.UTF8.GetBytes(clean)).Text.ShouldBe(clean);
    }

    [Property(MaxTest = 400)]
    public Property Damaged_files_give_a_document_or_one_error() => Prop.ForAll(
        Gen.Elements(0, 1, 2).SelectMany(_ => Gen.Choose(0, int.MaxValue), (file, at) => (file, at)).SelectMany(_ => Gen.Choose(0, 255).ListOf(8), (p, values) => (p.file, p.at, values)).ToArbitrary(),
        damage =>
        {
            var bytes = (byte[])Files[damage.file].Clone();
            var random = new Random(damage.at);
            foreach (var value in damage.values) bytes[random.Next(bytes.Length)] = (byte)value;
            Check(DocumentReader.Default.Read(bytes));
            foreach (var document in DocumentArchive.Open(bytes).ReadAll()) Check(document.Result);
        });

    [Property(MaxTest = 100)]
    public Property Truncated_files_give_a_document_or_one_error() => Prop.ForAll(
        Gen.Elements(0, 1, 2).SelectMany(f => Gen.Choose(0, Files[f].Length), (file, length) => (file, length)).ToArbitrary(),
        cut => Check(DocumentReader.Default.Read(Files[cut.file].AsMemory(0, cut.length))));

    [Fact]
    public void Every_character_of_a_Word_file_has_its_place()
    {
        var document = Read.Document(Files[0]);
        var end = 0;
        foreach (var segment in document.Segments)
        {
            document.Text.AsSpan(end, segment.Span.Start - end).IndexOfAnyExcept('\t', '\n').ShouldBe(-1, "only separators have no place of their own");
            segment.Place.Paragraph.ShouldBeGreaterThan(0);
            document.Locate(segment.Span.Start).ShouldBe(segment.Place);
            end = segment.Span.End;
        }

        document.Segments.Count(s => s.Place.IsAutomaticNumber).ShouldBe(29, "the labels of the body; those of the table are in its cells");
        document.Segments.Count(s => s.Place.IsInTable).ShouldBeGreaterThan(300);
    }

    [Fact]
    public async Task Can_be_used_from_many_threads()
    {
        var expected = Files.Select(f => DocumentReader.Default.Read(f)).ToList();
        var tasks = Enumerable.Range(0, 24).Select(i => Task.Run(() => DocumentReader.Default.Read(Files[i % Files.Length]).ShouldBe(expected[i % Files.Length])));
        await Task.WhenAll(tasks);
    }

    private static void Check(ReadResult result)
    {
        if (result.Document is null)
        {
            result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
            return;
        }

        result.Diagnostics.ShouldAllBe(d => d.Severity != DiagnosticSeverity.Error);
        foreach (var diagnostic in result.Diagnostics) diagnostic.Span.End.ShouldBeLessThanOrEqualTo(result.Document.Text.Length);
    }
}
