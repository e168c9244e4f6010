# Calls Microsoft Graph through the Azure CLI, as whoever is signed in there. register.ps1 and grant.ps1 load this file; they set $Graph,
# the address, and $Role, the directory role that the calls require.

. "$PSScriptRoot/waiting.ps1"

# Returns the response. Waits while Graph does not know a new object or a new role yet.
function Invoke-Graph([string] $Method, [string] $Path, $Body) {
    $arguments = @('rest', '--method', $Method, '--url', "$Graph/$Path", '--headers', 'Content-Type=application/json')
    if ($Body) {
        $file = New-TemporaryFile
        ConvertTo-Json $Body -Depth 20 | Set-Content $file
        $arguments += '--body', "@$file"
    }
    $answer = @{}
    try { $refusal = Wait-Until { Invoke-Once $arguments $answer } }
    finally { if ($file) { Remove-Item $file } }
    if ($refusal) {
        throw "$refusal This requires the role $Role in Entra ID. If you were given the role a moment ago, run az login again, and then this script: it continues where it stopped."
    }
    $answer.Json
}

# Returns $null if it worked, and the reason if it may work later. Throws if it never will.
function Invoke-Once([string[]] $Arguments, [hashtable] $Answer) {
    $PSNativeCommandUseErrorActionPreference = $false # A refusal is a result.
    $said = @(az @Arguments 2>&1)
    $call = "$($Arguments[2]) $(([Uri]$Arguments[4]).AbsolutePath)"
    $faults = ($said | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }) -join ' '
    if ($LASTEXITCODE -eq 0) {
        $text = ($said | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] }) -join "`n"
        $Answer.Json = if ($text) { ConvertFrom-Json $text }
    }
    elseif ($faults -match 'Authorization_RequestDenied') { "Microsoft Graph refused $call." }
    elseif ($faults -match 'Request_ResourceNotFound') { "Microsoft Graph does not know $call yet." }
    else { throw "Microsoft Graph did not do $($call): $faults" }
}

function ConvertTo-Filter([string] $Property, [string] $Value) {
    "`$filter=" + [Uri]::EscapeDataString("$Property eq '$($Value -replace "'", "''")'")
}
