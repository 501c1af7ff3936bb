// SPDX-License-Identifier: EPL-2.0
/**
 * House templates: the one shipped with the product, those a user brings, and the checks a foreign file must pass.
 *
 * <p>Nothing of a user's file is taken on trust: the template is rebuilt from the parts that were inspected (styles,
 * numbering, theme, headers and footers with their images), everything else stays outside.
 */
package fr.clausier.documents.gabarit;
