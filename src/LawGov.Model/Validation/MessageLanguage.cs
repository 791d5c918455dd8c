namespace LawGov.Model.Validation;

/// <summary>The language of the validators' messages.</summary>
public enum MessageLanguage
{
    /// <summary>English, Chinese terms and names as written.</summary>
    English = 0,

    /// <summary>简体中文.</summary>
    Chinese,
}
