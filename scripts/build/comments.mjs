// The comments above the members of types, as editors show them to who uses the types.
import { join } from 'node:path';
import ts from 'typescript';

/** Reads the comments of what some TypeScript modules export, through the types and not the text. */
export class Comments {
  #checker;
  #exports = new Map();

  /**
   * @param {string} root the directory of tsconfig.json
   * @param {string[]} files paths within it
   */
  constructor(root, files) {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const paths = files.map(file => join(root, file));
    const program = ts.createProgram(paths, { ...options, noEmit: true });
    this.#checker = program.getTypeChecker();
    for (const path of paths) {
      const module = this.#checker.getSymbolAtLocation(program.getSourceFile(path));
      for (const symbol of this.#checker.getExportsOfModule(module)) {
        const isAlias = symbol.flags & ts.SymbolFlags.Alias;
        this.#exports.set(symbol.name, isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol);
      }
    }
  }

  #comment(symbol, name) {
    const comment = symbol?.getDocumentationComment(this.#checker) ?? [];
    if (comment.length === 0) throw new Error(`"${name}" needs a comment: the schema shows it.`);
    return ts.displayPartsToString(comment).replace(/\s+/g, ' ');
  }

  /** An exported type, and its comment. */
  exportedType(name) {
    const symbol = this.#exports.get(name);
    return {
      type: this.#checker.getDeclaredTypeOfSymbol(symbol),
      comment: this.#comment(symbol, name),
    };
  }

  /** The type of an exported value. */
  typeOfExport(name) {
    return this.#checker.getTypeOfSymbol(this.#exports.get(name));
  }

  /** The type of a member, and its comment. */
  member(type, name) {
    const symbol = type.getProperty(name);
    const comment = this.#comment(symbol, name);
    return {
      type: this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(symbol)),
      comment,
    };
  }

  /** The type of an array's items, also where something else may stand in place of the array. */
  itemsOf(type) {
    const array = (type.types ?? [type]).find(each => this.#checker.isArrayType(each));
    return array.getNumberIndexType();
  }

  /** The type in a union that has this member; with `word`, of which the member is this word. */
  variant(union, member, word) {
    return union.types.find(each => {
      const symbol = each.getProperty(member);
      return symbol && (!word || this.#checker.getTypeOfSymbol(symbol).value === word);
    });
  }
}
