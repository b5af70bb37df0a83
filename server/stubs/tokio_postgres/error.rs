use std::error;
use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Panic,
    Fatal,
    Error,
    Warning,
    Notice,
    Debug,
    Info,
    Log,
}
impl Display for Severity {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DbError {}
impl DbError {
    pub fn severity(&self) -> &str;
    pub fn parsed_severity(&self) -> Option<Severity>;
    pub fn code(&self) -> &SqlState;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn position(&self) -> Option<&ErrorPosition>;
    pub fn where_(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn datatype(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<u32>;
    pub fn routine(&self) -> Option<&str>;
}
impl Display for DbError {}
impl error::Error for DbError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorPosition {
    Original(u32),
    Internal { position: u32, query: String },
}

pub struct Error {}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}
impl Display for Error {}
impl error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlState {}
impl SqlState {
    pub fn from_code(s: &str) -> SqlState;
    pub fn code(&self) -> &str;
    pub const SUCCESSFUL_COMPLETION: SqlState;
    pub const WARNING: SqlState;
    pub const WARNING_DYNAMIC_RESULT_SETS_RETURNED: SqlState;
    pub const WARNING_IMPLICIT_ZERO_BIT_PADDING: SqlState;
    pub const WARNING_NULL_VALUE_ELIMINATED_IN_SET_FUNCTION: SqlState;
    pub const WARNING_PRIVILEGE_NOT_GRANTED: SqlState;
    pub const WARNING_PRIVILEGE_NOT_REVOKED: SqlState;
    pub const WARNING_STRING_DATA_RIGHT_TRUNCATION: SqlState;
    pub const WARNING_DEPRECATED_FEATURE: SqlState;
    pub const NO_DATA: SqlState;
    pub const NO_ADDITIONAL_DYNAMIC_RESULT_SETS_RETURNED: SqlState;
    pub const SQL_STATEMENT_NOT_YET_COMPLETE: SqlState;
    pub const CONNECTION_EXCEPTION: SqlState;
    pub const CONNECTION_DOES_NOT_EXIST: SqlState;
    pub const CONNECTION_FAILURE: SqlState;
    pub const SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION: SqlState;
    pub const SQLSERVER_REJECTED_ESTABLISHMENT_OF_SQLCONNECTION: SqlState;
    pub const TRANSACTION_RESOLUTION_UNKNOWN: SqlState;
    pub const PROTOCOL_VIOLATION: SqlState;
    pub const TRIGGERED_ACTION_EXCEPTION: SqlState;
    pub const FEATURE_NOT_SUPPORTED: SqlState;
    pub const INVALID_TRANSACTION_INITIATION: SqlState;
    pub const LOCATOR_EXCEPTION: SqlState;
    pub const L_E_INVALID_SPECIFICATION: SqlState;
    pub const INVALID_GRANTOR: SqlState;
    pub const INVALID_GRANT_OPERATION: SqlState;
    pub const INVALID_ROLE_SPECIFICATION: SqlState;
    pub const DIAGNOSTICS_EXCEPTION: SqlState;
    pub const STACKED_DIAGNOSTICS_ACCESSED_WITHOUT_ACTIVE_HANDLER: SqlState;
    pub const CASE_NOT_FOUND: SqlState;
    pub const CARDINALITY_VIOLATION: SqlState;
    pub const DATA_EXCEPTION: SqlState;
    pub const ARRAY_ELEMENT_ERROR: SqlState;
    pub const ARRAY_SUBSCRIPT_ERROR: SqlState;
    pub const CHARACTER_NOT_IN_REPERTOIRE: SqlState;
    pub const DATETIME_FIELD_OVERFLOW: SqlState;
    pub const DATETIME_VALUE_OUT_OF_RANGE: SqlState;
    pub const DIVISION_BY_ZERO: SqlState;
    pub const ERROR_IN_ASSIGNMENT: SqlState;
    pub const ESCAPE_CHARACTER_CONFLICT: SqlState;
    pub const INDICATOR_OVERFLOW: SqlState;
    pub const INTERVAL_FIELD_OVERFLOW: SqlState;
    pub const INVALID_ARGUMENT_FOR_LOG: SqlState;
    pub const INVALID_ARGUMENT_FOR_NTILE: SqlState;
    pub const INVALID_ARGUMENT_FOR_NTH_VALUE: SqlState;
    pub const INVALID_ARGUMENT_FOR_POWER_FUNCTION: SqlState;
    pub const INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION: SqlState;
    pub const INVALID_CHARACTER_VALUE_FOR_CAST: SqlState;
    pub const INVALID_DATETIME_FORMAT: SqlState;
    pub const INVALID_ESCAPE_CHARACTER: SqlState;
    pub const INVALID_ESCAPE_OCTET: SqlState;
    pub const INVALID_ESCAPE_SEQUENCE: SqlState;
    pub const NONSTANDARD_USE_OF_ESCAPE_CHARACTER: SqlState;
    pub const INVALID_INDICATOR_PARAMETER_VALUE: SqlState;
    pub const INVALID_PARAMETER_VALUE: SqlState;
    pub const INVALID_PRECEDING_OR_FOLLOWING_SIZE: SqlState;
    pub const INVALID_REGULAR_EXPRESSION: SqlState;
    pub const INVALID_ROW_COUNT_IN_LIMIT_CLAUSE: SqlState;
    pub const INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE: SqlState;
    pub const INVALID_TABLESAMPLE_ARGUMENT: SqlState;
    pub const INVALID_TABLESAMPLE_REPEAT: SqlState;
    pub const INVALID_TIME_ZONE_DISPLACEMENT_VALUE: SqlState;
    pub const INVALID_USE_OF_ESCAPE_CHARACTER: SqlState;
    pub const MOST_SPECIFIC_TYPE_MISMATCH: SqlState;
    pub const NULL_VALUE_NOT_ALLOWED: SqlState;
    pub const NULL_VALUE_NO_INDICATOR_PARAMETER: SqlState;
    pub const NUMERIC_VALUE_OUT_OF_RANGE: SqlState;
    pub const SEQUENCE_GENERATOR_LIMIT_EXCEEDED: SqlState;
    pub const STRING_DATA_LENGTH_MISMATCH: SqlState;
    pub const STRING_DATA_RIGHT_TRUNCATION: SqlState;
    pub const SUBSTRING_ERROR: SqlState;
    pub const TRIM_ERROR: SqlState;
    pub const UNTERMINATED_C_STRING: SqlState;
    pub const ZERO_LENGTH_CHARACTER_STRING: SqlState;
    pub const FLOATING_POINT_EXCEPTION: SqlState;
    pub const INVALID_TEXT_REPRESENTATION: SqlState;
    pub const INVALID_BINARY_REPRESENTATION: SqlState;
    pub const BAD_COPY_FILE_FORMAT: SqlState;
    pub const UNTRANSLATABLE_CHARACTER: SqlState;
    pub const NOT_AN_XML_DOCUMENT: SqlState;
    pub const INVALID_XML_DOCUMENT: SqlState;
    pub const INVALID_XML_CONTENT: SqlState;
    pub const INVALID_XML_COMMENT: SqlState;
    pub const INVALID_XML_PROCESSING_INSTRUCTION: SqlState;
    pub const DUPLICATE_JSON_OBJECT_KEY_VALUE: SqlState;
    pub const INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION: SqlState;
    pub const INVALID_JSON_TEXT: SqlState;
    pub const INVALID_SQL_JSON_SUBSCRIPT: SqlState;
    pub const MORE_THAN_ONE_SQL_JSON_ITEM: SqlState;
    pub const NO_SQL_JSON_ITEM: SqlState;
    pub const NON_NUMERIC_SQL_JSON_ITEM: SqlState;
    pub const NON_UNIQUE_KEYS_IN_A_JSON_OBJECT: SqlState;
    pub const SINGLETON_SQL_JSON_ITEM_REQUIRED: SqlState;
    pub const SQL_JSON_ARRAY_NOT_FOUND: SqlState;
    pub const SQL_JSON_MEMBER_NOT_FOUND: SqlState;
    pub const SQL_JSON_NUMBER_NOT_FOUND: SqlState;
    pub const SQL_JSON_OBJECT_NOT_FOUND: SqlState;
    pub const TOO_MANY_JSON_ARRAY_ELEMENTS: SqlState;
    pub const TOO_MANY_JSON_OBJECT_MEMBERS: SqlState;
    pub const SQL_JSON_SCALAR_REQUIRED: SqlState;
    pub const SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE: SqlState;
    pub const INTEGRITY_CONSTRAINT_VIOLATION: SqlState;
    pub const RESTRICT_VIOLATION: SqlState;
    pub const NOT_NULL_VIOLATION: SqlState;
    pub const FOREIGN_KEY_VIOLATION: SqlState;
    pub const UNIQUE_VIOLATION: SqlState;
    pub const CHECK_VIOLATION: SqlState;
    pub const EXCLUSION_VIOLATION: SqlState;
    pub const INVALID_CURSOR_STATE: SqlState;
    pub const INVALID_TRANSACTION_STATE: SqlState;
    pub const ACTIVE_SQL_TRANSACTION: SqlState;
    pub const BRANCH_TRANSACTION_ALREADY_ACTIVE: SqlState;
    pub const HELD_CURSOR_REQUIRES_SAME_ISOLATION_LEVEL: SqlState;
    pub const INAPPROPRIATE_ACCESS_MODE_FOR_BRANCH_TRANSACTION: SqlState;
    pub const INAPPROPRIATE_ISOLATION_LEVEL_FOR_BRANCH_TRANSACTION: SqlState;
    pub const NO_ACTIVE_SQL_TRANSACTION_FOR_BRANCH_TRANSACTION: SqlState;
    pub const READ_ONLY_SQL_TRANSACTION: SqlState;
    pub const SCHEMA_AND_DATA_STATEMENT_MIXING_NOT_SUPPORTED: SqlState;
    pub const NO_ACTIVE_SQL_TRANSACTION: SqlState;
    pub const IN_FAILED_SQL_TRANSACTION: SqlState;
    pub const IDLE_IN_TRANSACTION_SESSION_TIMEOUT: SqlState;
    pub const INVALID_SQL_STATEMENT_NAME: SqlState;
    pub const UNDEFINED_PSTATEMENT: SqlState;
    pub const TRIGGERED_DATA_CHANGE_VIOLATION: SqlState;
    pub const INVALID_AUTHORIZATION_SPECIFICATION: SqlState;
    pub const INVALID_PASSWORD: SqlState;
    pub const DEPENDENT_PRIVILEGE_DESCRIPTORS_STILL_EXIST: SqlState;
    pub const DEPENDENT_OBJECTS_STILL_EXIST: SqlState;
    pub const INVALID_TRANSACTION_TERMINATION: SqlState;
    pub const SQL_ROUTINE_EXCEPTION: SqlState;
    pub const S_R_E_FUNCTION_EXECUTED_NO_RETURN_STATEMENT: SqlState;
    pub const S_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState;
    pub const S_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState;
    pub const S_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState;
    pub const INVALID_CURSOR_NAME: SqlState;
    pub const UNDEFINED_CURSOR: SqlState;
    pub const EXTERNAL_ROUTINE_EXCEPTION: SqlState;
    pub const E_R_E_CONTAINING_SQL_NOT_PERMITTED: SqlState;
    pub const E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState;
    pub const E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState;
    pub const E_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState;
    pub const EXTERNAL_ROUTINE_INVOCATION_EXCEPTION: SqlState;
    pub const E_R_I_E_INVALID_SQLSTATE_RETURNED: SqlState;
    pub const E_R_I_E_NULL_VALUE_NOT_ALLOWED: SqlState;
    pub const E_R_I_E_TRIGGER_PROTOCOL_VIOLATED: SqlState;
    pub const E_R_I_E_SRF_PROTOCOL_VIOLATED: SqlState;
    pub const E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED: SqlState;
    pub const SAVEPOINT_EXCEPTION: SqlState;
    pub const S_E_INVALID_SPECIFICATION: SqlState;
    pub const INVALID_CATALOG_NAME: SqlState;
    pub const UNDEFINED_DATABASE: SqlState;
    pub const INVALID_SCHEMA_NAME: SqlState;
    pub const UNDEFINED_SCHEMA: SqlState;
    pub const TRANSACTION_ROLLBACK: SqlState;
    pub const T_R_INTEGRITY_CONSTRAINT_VIOLATION: SqlState;
    pub const T_R_SERIALIZATION_FAILURE: SqlState;
    pub const T_R_STATEMENT_COMPLETION_UNKNOWN: SqlState;
    pub const T_R_DEADLOCK_DETECTED: SqlState;
    pub const SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION: SqlState;
    pub const SYNTAX_ERROR: SqlState;
    pub const INSUFFICIENT_PRIVILEGE: SqlState;
    pub const CANNOT_COERCE: SqlState;
    pub const GROUPING_ERROR: SqlState;
    pub const WINDOWING_ERROR: SqlState;
    pub const INVALID_RECURSION: SqlState;
    pub const INVALID_FOREIGN_KEY: SqlState;
    pub const INVALID_NAME: SqlState;
    pub const NAME_TOO_LONG: SqlState;
    pub const RESERVED_NAME: SqlState;
    pub const DATATYPE_MISMATCH: SqlState;
    pub const INDETERMINATE_DATATYPE: SqlState;
    pub const COLLATION_MISMATCH: SqlState;
    pub const INDETERMINATE_COLLATION: SqlState;
    pub const WRONG_OBJECT_TYPE: SqlState;
    pub const GENERATED_ALWAYS: SqlState;
    pub const UNDEFINED_COLUMN: SqlState;
    pub const UNDEFINED_FUNCTION: SqlState;
    pub const UNDEFINED_TABLE: SqlState;
    pub const UNDEFINED_PARAMETER: SqlState;
    pub const UNDEFINED_OBJECT: SqlState;
    pub const DUPLICATE_COLUMN: SqlState;
    pub const DUPLICATE_CURSOR: SqlState;
    pub const DUPLICATE_DATABASE: SqlState;
    pub const DUPLICATE_FUNCTION: SqlState;
    pub const DUPLICATE_PSTATEMENT: SqlState;
    pub const DUPLICATE_SCHEMA: SqlState;
    pub const DUPLICATE_TABLE: SqlState;
    pub const DUPLICATE_ALIAS: SqlState;
    pub const DUPLICATE_OBJECT: SqlState;
    pub const AMBIGUOUS_COLUMN: SqlState;
    pub const AMBIGUOUS_FUNCTION: SqlState;
    pub const AMBIGUOUS_PARAMETER: SqlState;
    pub const AMBIGUOUS_ALIAS: SqlState;
    pub const INVALID_COLUMN_REFERENCE: SqlState;
    pub const INVALID_COLUMN_DEFINITION: SqlState;
    pub const INVALID_CURSOR_DEFINITION: SqlState;
    pub const INVALID_DATABASE_DEFINITION: SqlState;
    pub const INVALID_FUNCTION_DEFINITION: SqlState;
    pub const INVALID_PSTATEMENT_DEFINITION: SqlState;
    pub const INVALID_SCHEMA_DEFINITION: SqlState;
    pub const INVALID_TABLE_DEFINITION: SqlState;
    pub const INVALID_OBJECT_DEFINITION: SqlState;
    pub const WITH_CHECK_OPTION_VIOLATION: SqlState;
    pub const INSUFFICIENT_RESOURCES: SqlState;
    pub const DISK_FULL: SqlState;
    pub const OUT_OF_MEMORY: SqlState;
    pub const TOO_MANY_CONNECTIONS: SqlState;
    pub const CONFIGURATION_LIMIT_EXCEEDED: SqlState;
    pub const PROGRAM_LIMIT_EXCEEDED: SqlState;
    pub const STATEMENT_TOO_COMPLEX: SqlState;
    pub const TOO_MANY_COLUMNS: SqlState;
    pub const TOO_MANY_ARGUMENTS: SqlState;
    pub const OBJECT_NOT_IN_PREREQUISITE_STATE: SqlState;
    pub const OBJECT_IN_USE: SqlState;
    pub const CANT_CHANGE_RUNTIME_PARAM: SqlState;
    pub const LOCK_NOT_AVAILABLE: SqlState;
    pub const UNSAFE_NEW_ENUM_VALUE_USAGE: SqlState;
    pub const OPERATOR_INTERVENTION: SqlState;
    pub const QUERY_CANCELED: SqlState;
    pub const ADMIN_SHUTDOWN: SqlState;
    pub const CRASH_SHUTDOWN: SqlState;
    pub const CANNOT_CONNECT_NOW: SqlState;
    pub const DATABASE_DROPPED: SqlState;
    pub const IDLE_SESSION_TIMEOUT: SqlState;
    pub const SYSTEM_ERROR: SqlState;
    pub const IO_ERROR: SqlState;
    pub const UNDEFINED_FILE: SqlState;
    pub const DUPLICATE_FILE: SqlState;
    pub const SNAPSHOT_TOO_OLD: SqlState;
    pub const CONFIG_FILE_ERROR: SqlState;
    pub const LOCK_FILE_EXISTS: SqlState;
    pub const FDW_ERROR: SqlState;
    pub const FDW_COLUMN_NAME_NOT_FOUND: SqlState;
    pub const FDW_DYNAMIC_PARAMETER_VALUE_NEEDED: SqlState;
    pub const FDW_FUNCTION_SEQUENCE_ERROR: SqlState;
    pub const FDW_INCONSISTENT_DESCRIPTOR_INFORMATION: SqlState;
    pub const FDW_INVALID_ATTRIBUTE_VALUE: SqlState;
    pub const FDW_INVALID_COLUMN_NAME: SqlState;
    pub const FDW_INVALID_COLUMN_NUMBER: SqlState;
    pub const FDW_INVALID_DATA_TYPE: SqlState;
    pub const FDW_INVALID_DATA_TYPE_DESCRIPTORS: SqlState;
    pub const FDW_INVALID_DESCRIPTOR_FIELD_IDENTIFIER: SqlState;
    pub const FDW_INVALID_HANDLE: SqlState;
    pub const FDW_INVALID_OPTION_INDEX: SqlState;
    pub const FDW_INVALID_OPTION_NAME: SqlState;
    pub const FDW_INVALID_STRING_LENGTH_OR_BUFFER_LENGTH: SqlState;
    pub const FDW_INVALID_STRING_FORMAT: SqlState;
    pub const FDW_INVALID_USE_OF_NULL_POINTER: SqlState;
    pub const FDW_TOO_MANY_HANDLES: SqlState;
    pub const FDW_OUT_OF_MEMORY: SqlState;
    pub const FDW_NO_SCHEMAS: SqlState;
    pub const FDW_OPTION_NAME_NOT_FOUND: SqlState;
    pub const FDW_REPLY_HANDLE: SqlState;
    pub const FDW_SCHEMA_NOT_FOUND: SqlState;
    pub const FDW_TABLE_NOT_FOUND: SqlState;
    pub const FDW_UNABLE_TO_CREATE_EXECUTION: SqlState;
    pub const FDW_UNABLE_TO_CREATE_REPLY: SqlState;
    pub const FDW_UNABLE_TO_ESTABLISH_CONNECTION: SqlState;
    pub const PLPGSQL_ERROR: SqlState;
    pub const RAISE_EXCEPTION: SqlState;
    pub const NO_DATA_FOUND: SqlState;
    pub const TOO_MANY_ROWS: SqlState;
    pub const ASSERT_FAILURE: SqlState;
    pub const INTERNAL_ERROR: SqlState;
    pub const DATA_CORRUPTED: SqlState;
    pub const INDEX_CORRUPTED: SqlState;
}
