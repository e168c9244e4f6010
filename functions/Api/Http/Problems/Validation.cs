using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Collects everything that is wrong with a request, by field name, in no language yet.</summary>
internal sealed class Validation
{
    private readonly Dictionary<string, List<Func<IFieldsMessages, string>>> errors = new(StringComparer.Ordinal);

    public bool Failed => errors.Count > 0;

    public Problem Problem => Problem.Invalid(errors.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal));

    public static Problem Of(string field, Func<IFieldsMessages, string> fault)
    {
        var validation = new Validation();
        validation.Add(field, fault);
        return validation.Problem;
    }

    public void Add(string field, Func<IFieldsMessages, string> fault)
    {
        errors.TryAdd(field, []);
        errors[field].Add(fault);
    }

    /// <summary>Adds the fault unless the condition holds; returns the condition.</summary>
    public bool Require(bool holds, string field, Func<IFieldsMessages, string> fault)
    {
        if (!holds)
        {
            Add(field, fault);
        }

        return holds;
    }

    public T? Required<T>(T? value, string field)
        where T : struct
    {
        Require(value is not null, field, say => say.Required);
        return value;
    }

    public T? Required<T>(T? value, string field)
        where T : class
    {
        Require(value is not null, field, say => say.Required);
        return value;
    }
}
