// SPDX-License-Identifier: EPL-2.0
/**
 * The house form of purchase files.
 * <ul>
 * <li>Blocks are indented by four spaces; each statement of a block has its own line.
 * <li>A block written on one line stays on one line when it holds no other block, no comment and at most 120 characters.
 * <li>Inside a statement one space; a line break is kept after a comma, and before an option (proof, control, penalty, label) of a commitment.
 * <li>At most one blank line in a row; one between the elements of a file.
 * <li>Comments stay as they are, at the end of their line or on their own.
 * <li>Keywords and phrases get accents, capitals and straight apostrophes; numbers, amounts and dates their French form with no-break spaces.
 * <li>Texts between quotes are never changed; those between three quotes move with the indentation of their block.
 * </ul>
 */
package fr.clausier.dsl.formatting2;
