using System.Text.Json;

namespace LawGov.Cli.Tests;

/// <summary>How the command starts: what stands in the file that the runtime reads before it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("System.Globalization.Invariant", true)]
    [InlineData("System.Runtime.TieredPGO", false)]
    public void The_runtime_is_told(string option, bool expected)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "LawGov.Cli.runtimeconfig.json")));
        json.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty(option).GetBoolean().ShouldBe(expected);
    }
}
