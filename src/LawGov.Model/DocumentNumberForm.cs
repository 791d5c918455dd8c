using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>How a document number is written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentNumberForm>))]
public enum DocumentNumberForm
{
    /// <summary>Agency code, year in hexagonal brackets, serial: 浦府〔2022〕131号.</summary>
    Bracketed = 0,

    /// <summary>Name of a series and serial, with or without a year: 某市人民政府令第12号, 公告2026年第25号.</summary>
    Series,
}
