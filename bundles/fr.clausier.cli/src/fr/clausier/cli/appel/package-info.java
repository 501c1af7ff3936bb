// SPDX-License-Identifier: EPL-2.0
/** What the user typed, read and checked before anything is done. */
package fr.clausier.cli.appel;
