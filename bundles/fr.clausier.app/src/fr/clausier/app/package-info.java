// SPDX-License-Identifier: EPL-2.0
/** The desktop application: perspective, commands and views. */
package fr.clausier.app;
