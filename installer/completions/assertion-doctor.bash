# bash completion for assertion-doctor
_assertion_doctor() {
    local current=${COMP_WORDS[COMP_CWORD]} values= files=
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --case | --screenshot) files=default ;;
    --data-dir) files=dirnames ;;
    --page) values="start credentials assertion request diagnosis watch profiles settings" ;;
    --theme) values="light dark" ;;
    --size | --profile) ;;
    *)
        if [[ $current == -* ]]; then
            values="--case --profile --data-dir --screenshot --page --theme --size --help --help-all --version"
        else
            files=default
        fi
        ;;
    esac
    [[ -z $files ]] || compopt -o "$files" 2>/dev/null
    [[ -z $values ]] || mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
}
complete -F _assertion_doctor assertion-doctor
