namespace OutlookOneOnOne.Installations;

/// <summary>The people in <c>people.csv</c> that the tests mention.</summary>
internal static class Colleagues
{
    public const string Vera = "vera.lindqvist@linden.example";
    public const string Sean = "sean.o'brien@linden.example";
    public const string Ines = "ines.moreau@linden.example";
    public const string Jun = "jun.park@linden.example";
    public const string Amara = "amara.diallo@linden.example";
    public const string Oscar = "oscar.ruiz@linden.example";

    /// <summary>The first name in lower case, which is also the name of the response files.</summary>
    public static string Named(string first) => first switch
    {
        "vera" => Vera,
        "sean" => Sean,
        "ines" => Ines,
        "jun" => Jun,
        "amara" => Amara,
        "oscar" => Oscar,
        "ravi" => "ravi.nair@linden.example",
        "bjorn" => "bjorn.ask@linden.example",
        _ => throw new ArgumentException($"There is no {first}.", nameof(first)),
    };

    public static string PairWith(string email) => $"/api/pairs/{Uri.EscapeDataString(email)}";
}
