using System.Globalization;
using System.IO.Compression;
using System.Text;
using LawGov.Generation.Vocabulary;

namespace LawGov.Generation.Plans;

/// <summary>Makes an archive of documents as a country has them: plans, reports and documents about other matters, of real length.</summary>
public static class CountryArchive
{
    private const int PlansInHundred = 65;
    private const int ReportsInHundred = 20;

    /// <summary>Mean length of a document in characters: 18 KB of UTF-8. Lengths lie between a tenth of it and three times as much.</summary>
    private const int MeanCharacters = 6_200;

    private static readonly DateTimeOffset Time = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the documents of the seeds 0 to <paramref name="count"/> − 1; the same on every machine.</summary>
    public static void Write(Stream stream, int count)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        for (var i = 0; i < count; i++)
        {
            var entry = archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i / 1000:000}/{i:000000}.txt"), CompressionLevel.Fastest);
            entry.LastWriteTime = Time;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
            writer.Write(Document((ulong)i));
        }
    }

    /// <summary>The text of one document.</summary>
    public static string Document(ulong seed)
    {
        var random = new DeterministicRandom(seed ^ 0xC0FFEE);
        // Short documents are many, long ones few: the square of an even draw, with a third as its mean.
        var draw = random.Below(1000) / 1000.0;
        var length = (int)(MeanCharacters * (0.1 + (2.9 * draw * draw)) / 1.07);
        return random.Below(100) switch
        {
            < PlansInHundred => Plans(seed, length),
            < PlansInHundred + ReportsInHundred => Prosaic(random, length, $"{random.Pick(Offices.All).Place}{random.Between(2015, 2025)}年法治政府建设年度报告", "一年来，"),
            _ => Prosaic(random, length, $"{random.Pick(Offices.All).Place}防汛抗旱简报第{random.Between(1, 99)}期", "据水文部门监测，"),
        };
    }

    /// <summary>One plan, and behind it the bodies of others until it is long enough, as a plan with several annexes.</summary>
    private static string Plans(ulong seed, int length)
    {
        var text = new StringBuilder(PlanGenerator.Generate(seed * 64).Text);
        for (ulong more = 1; text.Length < length && more < 64; more++) text.Append("\n附件").Append(more).Append('\n').Append(PlanGenerator.Generate((seed * 64) + more).Text);
        return text.ToString();
    }

    private static string Prosaic(DeterministicRandom random, int length, string title, string start)
    {
        var text = new StringBuilder(title).Append('\n');
        for (var part = 1; text.Length < length; part++)
        {
            text.Append('（').Append(part).Append('）').Append(start);
            for (var i = 0; i < 6; i++) text.Append(Prose.Sentence(random));
            text.Append('\n');
        }

        return text.ToString();
    }
}
