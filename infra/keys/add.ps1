#Requires -Version 7.2
<#
.SYNOPSIS
  Makes a key that encrypts what people write, in the installation's key vault. It does not write until ONEONONE_SEALING_KEY names it.
.DESCRIPTION
  Each key is a secret of its own, sealing-key-NUMBER: 32 random bytes in base64. Keys are never changed and never made twice. Requires the
  Azure CLI, signed in (az login) as somebody with the role Key Vault Secrets Officer on the vault.
.PARAMETER Vault
  Name of the key vault: azd env get-value VAULT_NAME.
.PARAMETER First
  Makes key 1 if there is no key yet, and otherwise nothing.
.PARAMETER WaitMinutes
  How long to wait for a role that is so new that the vault does not know it yet.
.EXAMPLE
  ./infra/keys/add.ps1 -Vault (azd env get-value VAULT_NAME) -First
  azd env set ONEONONE_SEALING_KEY 1
  azd provision
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Vault,
    [switch] $First,
    [int] $WaitMinutes = 5
)

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false
. "$PSScriptRoot/../entra/waiting.ps1"

# Calls the vault, and waits while it refuses; the last refusal ends the script.
function Invoke-Vault([string[]] $Arguments) {
    $script:answer = @()
    $refused = Wait-Until {
        $said = & az keyvault secret @Arguments --vault-name $Vault 2>&1
        if ($LASTEXITCODE -eq 0) {
            $script:answer = @($said | Where-Object { $_ -is [string] -and $_ })
            return $null
        }
        if ("$said" -notmatch 'Forbidden') { throw "The key vault $Vault refused: $said" }
        "The key vault $Vault denies access. It requires the role Key Vault Secrets Officer on the vault."
    }
    if ($refused) { throw $refused }
    $script:answer
}

# The numbers of the keys among these secrets.
function Get-Number([string[]] $Names) { @($Names | Where-Object { $_ -match '^sealing-key-(\d+)$' } | ForEach-Object { [int] $Matches[1] }) }

$there = Get-Number (Invoke-Vault @('list', '--query', '[].name', '--output', 'tsv'))
$deleted = Get-Number (Invoke-Vault @('list-deleted', '--query', '[].name', '--output', 'tsv'))

# Text may be encrypted with a deleted key, so another key under its number would only hide that it is missing.
if ($First -and -not $there -and $deleted) {
    throw "sealing-key-$(($deleted | Measure-Object -Minimum).Minimum) was deleted. Recover it: az keyvault secret recover --vault-name $Vault --name sealing-key-$(($deleted | Measure-Object -Minimum).Minimum)"
}
if ($First -and $there) {
    "There is a key already: sealing-key-$(($there | Measure-Object -Maximum).Maximum)."
    return
}

$number = [int] (@(0) + $there + $deleted | Measure-Object -Maximum).Maximum + 1
$file = New-TemporaryFile # Arguments of a process can be seen by others.
try {
    Set-Content -LiteralPath $file -NoNewline -Value ([Convert]::ToBase64String([Security.Cryptography.RandomNumberGenerator]::GetBytes(32)))
    Invoke-Vault @('set', '--name', "sealing-key-$number", '--file', "$file", '--encoding', 'utf-8', '--output', 'none') | Out-Null
}
finally {
    Remove-Item -LiteralPath $file
}
"Made sealing-key-$number. To write with it: azd env set ONEONONE_SEALING_KEY $number, then azd provision."
