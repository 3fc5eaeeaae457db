/** What is wrong with a JSON, by the schema's keyword: Vietnamese, then English. */
export const words = {
  type: ['Phải thuộc kiểu {type}.', 'Must be of type {type}.'],
  const: ['Phải là {wanted}.', 'Must be {wanted}.'],
  enum: ['Phải là một trong: {wanted}.', 'Must be one of: {wanted}.'],
  maxLength: [
    'Dài {found} ký tự, nhiều nhất là {limit}.',
    'Has {found} characters, at most {limit} are allowed.',
  ],
  pattern: ['Không đúng khuôn {pattern}', 'Does not match {pattern}'],
  minimum: ['Nhỏ nhất là {limit}.', 'Must be {limit} or more.'],
  exclusiveMinimum: ['Phải lớn hơn {limit}.', 'Must be more than {limit}.'],
  maximum: ['Lớn nhất là {limit}.', 'Must be {limit} or less.'],
  minItems: ['Cần ít nhất {limit} mục.', 'Needs {limit} items or more.'],
  maxItems: ['Nhiều nhất {limit} mục.', 'May have {limit} items at most.'],
  required: ['Thiếu “{name}”.', '“{name}” is missing.'],
  oneNeeded: ['Cần đúng một dạng có: {names}.', 'One form is needed, with: {names}.'],
  form: ['Không thuộc dạng nào được phép.', 'Is none of the forms that are allowed.'],
};
