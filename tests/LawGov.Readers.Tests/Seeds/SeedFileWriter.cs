using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>Writes the Word files of the seeds to a folder, for a word processor to make files of other formats from: LAWGOV_SEED_FILES=folder dotnet test …</summary>
public class SeedFileWriter
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LAWGOV_SEED_FILES");

    [Fact]
    public void Writes_a_Word_file_of_each_seed()
    {
        foreach (var seed in Repository.SeedNames)
        {
            var bytes = SeedWord.Write(SeedReader.Read(seed), overridesStarts: false);
            bytes.ShouldNotBeEmpty();
            if (Folder is not null) File.WriteAllBytes(Path.Combine(Folder, seed + ".docx"), bytes);
        }
    }
}
