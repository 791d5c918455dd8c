using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Readme;

/// <summary>What the README shows is what the library does.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_stands_in_the_readme_to_the_letter()
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "LawGov.Analysis.Tests", "Readme", "ReadmeExample.cs"));
        var start = Array.FindIndex(source, l => l.Contains("// <example>", StringComparison.Ordinal));
        var end = Array.FindIndex(source, l => l.Contains("// </example>", StringComparison.Ordinal));
        var code = string.Join('\n', source[(start + 1)..end].Select(l => l.Length >= 8 ? l[8..] : l));
        Readme().ShouldContain($"```csharp\n{code}\n```");
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        var output = new StringWriter { NewLine = "\n" };
        var folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
        try
        {
            ReadmeExample.Run(output);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }

        Readme().ShouldContain($"```text\n{output}```");
    }

    private static string Readme() => File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
}
