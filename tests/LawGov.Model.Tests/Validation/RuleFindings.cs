using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>What the rules find in a plan with a sound head: <c>5502@2 5503@4</c>, each code with the line of the plan; 0 for what is found in no line of it.</summary>
internal static class RuleFindings
{
    private const string Head = "江海市人民政府关于印发《江海市优化服务工作方案（2023年）》的通知\n江府〔2023〕12号\n2023年3月1日\n江海市优化服务工作方案（2023年）\n";

    /// <param name="plan">The plan behind its title.</param>
    /// <param name="codes">Codes without letters, or their beginnings.</param>
    public static string Of(string plan, params string[] codes) => In(Head + plan, 4, codes);

    /// <param name="text">A whole text.</param>
    /// <param name="above">Lines that do not count.</param>
    /// <param name="codes">Codes without letters, or their beginnings.</param>
    public static string In(string text, int above, params string[] codes) =>
        string.Join(' ', DocumentInspector.Default.Inspect(PolicyDocumentParser.Default.Parse(text))
            .Where(f => codes.Any(code => f.Code.AsSpan(2).StartsWith(code)))
            .OrderBy(f => f.Line).ThenBy(f => f.Code, StringComparer.Ordinal).Select(f => $"{f.Code[2..]}@{Math.Max(0, f.Line - above)}"));
}
