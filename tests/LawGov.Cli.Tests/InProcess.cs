using System.Text;
using System.Text.Json;
using LawGov.Cli.Terminals;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>Runs the command in the process of the test, as a shell sees it.</summary>
internal static class InProcess
{
    public static string Seed(string name) => Repository.PathOf("seeds", name + ".txt");

    public static (int Code, string Output, string Error) Run(params string[] args) => RunWith("", args);

    public static (int Code, string Output, string Error) RunWith(string input, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = LawGovCommand.Run(args, Terminal.For(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error));
        return (code, output.ToString(), error.ToString());
    }

    public static JsonElement Json(params string[] args)
    {
        var (code, output, error) = Run(args);
        code.ShouldBe(0, error);
        return JsonDocument.Parse(output).RootElement;
    }
}
