using LawGov.Tests.Shared;

namespace LawGov.Docs.Tests;

/// <summary>Every C# block of the documentation compiles; where the page shows what it prints, it prints that.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
[Collection("console")]
public class SnippetTests
{
    private const string Switch = "LAWGOV_APPROVE";

    public static TheoryData<string, int> Snippets
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var page in DocsPage.All)
                for (var i = 0; i < SnippetsOf(page).Count; i++) data.Add(page, i + 1);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_and_prints_what_the_page_shows(string page, int number)
    {
        var block = SnippetsOf(page)[number - 1];
        var program = SnippetCompiler.Compile(block);
        if (DocsPage.OutputOf(block) is not { } output) return;
        var printed = Run(program);
        if (Environment.GetEnvironmentVariable(Switch) == "1") DocsPage.Rewrite(output, printed);
        else printed.TrimEnd('\n').ShouldBe(output.Text, $"{block}");
    }

    private static List<FencedBlock> SnippetsOf(string page) => [.. DocsPage.Blocks(page).Where(b => b.Language == "csharp")];

    private static string Run(System.Reflection.Assembly program)
    {
        var output = new StringWriter { NewLine = "\n" };
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        Console.SetOut(output);
        Environment.CurrentDirectory = Repository.Root;
        try
        {
            program.EntryPoint!.Invoke(null, program.EntryPoint.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
