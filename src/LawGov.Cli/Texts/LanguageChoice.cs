using LawGov.Model;

namespace LawGov.Cli.Texts;

/// <summary>The language of a call: that of the option, or else that of the environment.</summary>
internal static class LanguageChoice
{
    public const string Option = "--language";
    public const string ShortOption = "-l";

    /// <summary>The names of the languages, as the option takes them.</summary>
    public static readonly string[] Names = ["zh", "en"];

    /// <summary>What the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set.</summary>
    public static MessageLanguage OfEnvironment(Func<string, string?> variable)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
            if (variable(name) is { Length: > 0 } locale) return Read(locale) ?? MessageLanguage.English;
        return MessageLanguage.English;
    }

    /// <summary>The language that the arguments ask for; null when they ask for none. It is needed before they are understood: their help has a language too.</summary>
    public static MessageLanguage? OfArguments(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--") return null;
            if (arguments[i] is Option or ShortOption && i + 1 < arguments.Count) return Read(arguments[i + 1]);
            foreach (var prefix in (ReadOnlySpan<string>)[Option + "=", Option + ":", ShortOption + "=", ShortOption + ":"])
                if (arguments[i].StartsWith(prefix, StringComparison.Ordinal)) return Read(arguments[i][prefix.Length..]);
        }

        return null;
    }

    /// <summary>zh, zh-CN, zh_CN.UTF-8 and Chinese; en, en_GB, C and English; null for others.</summary>
    public static MessageLanguage? Read(string name)
    {
        var end = name.AsSpan().IndexOfAny("-_.@");
        return (end < 0 ? name : name[..end]).ToLowerInvariant() switch
        {
            "zh" or "chinese" => MessageLanguage.Chinese,
            "en" or "english" or "c" or "posix" => MessageLanguage.English,
            _ => null,
        };
    }
}
