// SPDX-License-Identifier: EPL-2.0
/** The language of strategy files: parser, scoping, values, validation, formatting. */
package fr.clausier.dsl;
